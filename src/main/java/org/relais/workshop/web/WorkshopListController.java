package org.relais.workshop.web;

import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopPages;
import org.relais.workshop.WorkshopShelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The workshops of a community. */
@Controller
class WorkshopListController {

    private final WorkshopPages pages;

    WorkshopListController(WorkshopPages pages) {
        this.pages = pages;
    }

    @GetMapping("/communities/{community}/workshops")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        WorkshopShelf shelf = pages.shelf(id, me.id());
        model.addAttribute("community", shelf.community());
        model.addAttribute("shelf", shelf);
        return "workshop/index";
    }
}
