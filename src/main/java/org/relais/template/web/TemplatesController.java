package org.relais.template.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.template.ShippedPage;
import org.relais.template.TemplatePages;
import org.relais.template.TemplateShelf;
import org.relais.template.VersionId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** All templates that a community can use, and those that come with Relais. */
@Controller
@RequestMapping("/communities/{community}/templates")
class TemplatesController {

    private final TemplatePages pages;

    TemplatesController(TemplatePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String index(
            @PathVariable("community") CommunityId id,
            @RequestParam(required = false) @Nullable VersionId after,
            CurrentPerson me,
            Locale locale,
            Model model) {
        TemplateShelf shelf = after == null ? pages.shelf(id, me.id(), locale) : pages.retired(id, me.id(), after);
        model.addAttribute("first", after == null);
        model.addAttribute("community", shelf.community());
        model.addAttribute("shelf", shelf);
        return "template/index";
    }

    @GetMapping("/shipped/{shipped}")
    String shipped(
            @PathVariable("community") CommunityId id,
            @PathVariable("shipped") String key,
            CurrentPerson me,
            Locale locale,
            Model model) {
        ShippedPage page = pages.shipped(id, me.id(), key, locale);
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        return "template/shipped";
    }
}
