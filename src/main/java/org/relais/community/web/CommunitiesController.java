package org.relais.community.web;

import jakarta.validation.Valid;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** My communities, and a new one. */
@Controller
@RequestMapping("/communities")
class CommunitiesController {

    private final Communities communities;

    CommunitiesController(Communities communities) {
        this.communities = communities;
    }

    @GetMapping
    String index(CurrentPerson me, Model model) {
        model.addAttribute("communities", communities.cards(me.id()));
        return "community/index";
    }

    @GetMapping("/new")
    String form(CurrentPerson me, Model model) {
        model.addAttribute("form", CommunityForm.empty(me));
        return "community/new";
    }

    @PostMapping
    String create(
            CurrentPerson me,
            @Valid @ModelAttribute("form") CommunityForm form,
            BindingResult binding,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return "community/new";
        }
        CommunityId id = communities.found(form.id(), me.id(), form.toProfile(me));
        Flash.ok(redirect, "community.flash.founded");
        return "redirect:/communities/" + id;
    }
}
