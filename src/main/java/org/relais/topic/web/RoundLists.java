package org.relais.topic.web;

import org.relais.community.CommunityHeader;
import org.relais.platform.Choices;
import org.relais.topic.Visibility;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the form of a round offers to choose. */
@Component
class RoundLists {

    private final Choices choices;

    RoundLists(Choices choices) {
        this.choices = choices;
    }

    String page(String view, CommunityHeader community, Model model) {
        model.addAttribute("community", community);
        model.addAttribute("visibilities", choices.explained("topic.round.visibility", Visibility.values()));
        model.addAttribute("zone", community.zone().getId());
        return view;
    }
}
