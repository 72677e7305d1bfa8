package org.relais.community.web;

import jakarta.validation.Valid;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.Openness;
import org.relais.community.Visibility;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may read along without being a member. */
@Controller
@RequestMapping("/communities/{community}/visibility")
class VisibilityController {

    private final Communities communities;
    private final Openness openness;
    private final Choices choices;

    VisibilityController(Communities communities, Openness openness, Choices choices) {
        this.communities = communities;
        this.openness = openness;
        this.choices = choices;
    }

    @GetMapping
    String edit(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        var community = communities.enterAsSteward(id, me.id());
        model.addAttribute("form", new VisibilityForm(community.visibility().name()));
        return page(id, me, model);
    }

    @PostMapping
    String update(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") VisibilityForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        if (binding.hasErrors()) {
            return page(id, me, model);
        }
        openness.choose(id, me.id(), form.chosen());
        Flash.ok(redirect, "community.flash.saved");
        return "redirect:/communities/" + id + "/about";
    }

    private String page(CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("readers", choices.explained("community.visibility", Visibility.values()));
        return "community/visibility";
    }
}
