package org.relais.workshop.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPages;
import org.relais.workshop.WorkshopShelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The workshops of a community. */
@Controller
class WorkshopListController {

    private final WorkshopPages pages;

    WorkshopListController(WorkshopPages pages) {
        this.pages = pages;
    }

    @GetMapping("/communities/{community}/workshops")
    String index(
            @PathVariable("community") CommunityId id,
            @RequestParam(required = false) @Nullable WorkshopId before,
            CurrentPerson me,
            Model model) {
        WorkshopShelf shelf = before == null ? pages.shelf(id, me.id()) : pages.earlier(id, me.id(), before);
        model.addAttribute("first", before == null);
        model.addAttribute("community", shelf.community());
        model.addAttribute("shelf", shelf);
        return "workshop/index";
    }
}
