package org.relais.community.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.community.Charters;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.CommunityPortrait;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a community is for and how its people treat each other. */
@Controller
@RequestMapping("/communities/{community}")
class CommunityController {

    private final Communities communities;
    private final Charters charters;

    CommunityController(Communities communities, Charters charters) {
        this.communities = communities;
        this.charters = charters;
    }

    @GetMapping("/about")
    String show(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityPortrait portrait = charters.portrait(id, me.id());
        model.addAttribute("community", portrait.header());
        model.addAttribute("portrait", portrait);
        return "community/show";
    }

    @GetMapping("/edit")
    String edit(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("form", CommunityForm.of(charters.portrait(id, me.id())));
        return "community/edit";
    }

    @PostMapping
    String update(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") CommunityForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        if (binding.hasErrors()) {
            return "community/edit";
        }
        if (!charters.describe(id, me.id(), form.startedFrom(), form.toProfile(me))) {
            CommunityPortrait stored = charters.portrait(id, me.id());
            LateEdit.show(model, response, CommunityForm.of(stored).asText(), stored.version());
            return "community/edit";
        }
        Flash.ok(redirect, "community.flash.saved");
        return "redirect:/communities/" + id + "/about";
    }
}
