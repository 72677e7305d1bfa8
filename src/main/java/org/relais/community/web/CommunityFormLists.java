package org.relais.community.web;

import org.relais.community.Audience;
import org.relais.platform.Choices;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the form of a community offers to choose. */
@ControllerAdvice(assignableTypes = {CommunitiesController.class, CommunityController.class})
class CommunityFormLists {

    private final Choices choices;

    CommunityFormLists(Choices choices) {
        this.choices = choices;
    }

    @ModelAttribute
    void lists(Model model) {
        model.addAttribute("audiences", choices.explained("community.audience", Audience.values()));
        model.addAttribute("languages", choices.languages());
        model.addAttribute("zones", choices.zones());
    }
}
