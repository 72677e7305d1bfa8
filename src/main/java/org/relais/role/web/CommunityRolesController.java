package org.relais.role.web;

import java.util.Locale;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.role.Circulations;
import org.relais.role.PauseLength;
import org.relais.role.Pauses;
import org.relais.role.RoleCards;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The roles of a community: what each one does, and one's own pause from them. */
@Controller
class CommunityRolesController {

    private final Communities communities;
    private final RoleCards cards;
    private final Circulations circulations;
    private final Pauses pauses;

    CommunityRolesController(Communities communities, RoleCards cards, Circulations circulations, Pauses pauses) {
        this.communities = communities;
        this.cards = cards;
        this.circulations = circulations;
        this.pauses = pauses;
    }

    @GetMapping("/communities/{community}/roles")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Locale reader, Model model) {
        model.addAttribute("community", communities.enter(id, me.id()));
        model.addAttribute("cards", cards.all(reader));
        model.addAttribute("circulation", circulations.of(id));
        model.addAttribute("pausedUntil", pauses.until(id, me.id()).orElse(null));
        model.addAttribute("lengths", PauseLength.values());
        return "role/index";
    }
}
