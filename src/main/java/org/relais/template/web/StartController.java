package org.relais.template.web;

import java.util.Locale;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.template.EarlierWorkshops;
import org.relais.template.TemplatePages;
import org.relais.template.TemplateShelf;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A new workshop starts from something that works: one page, one click. */
@Controller
class StartController {

    private final TemplatePages templates;
    private final EarlierWorkshops earlier;

    StartController(TemplatePages templates, EarlierWorkshops earlier) {
        this.templates = templates;
        this.earlier = earlier;
    }

    @GetMapping("/communities/{community}/workshops/new")
    String start(@PathVariable("community") CommunityId id, CurrentPerson me, Locale locale, Model model) {
        TemplateShelf shelf = templates.shelf(id, me.id(), locale);
        model.addAttribute("community", shelf.community());
        model.addAttribute("shelf", shelf);
        model.addAttribute("earlier", earlier.of(id));
        return "template/start";
    }
}
