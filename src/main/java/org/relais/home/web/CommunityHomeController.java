package org.relais.home.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The home page of a community. For a manager who takes no part in it, its reports are the home. */
@Controller
class CommunityHomeController {

    private final Communities communities;
    private final CommunityHomes homes;

    CommunityHomeController(Communities communities, CommunityHomes homes) {
        this.communities = communities;
        this.homes = homes;
    }

    @GetMapping("/communities/{community}")
    String show(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        var community = communities.enterReports(id, me.id());
        if (!community.member()) {
            return "redirect:/communities/" + id + "/reports";
        }
        model.addAttribute("community", community);
        model.addAttribute("me", Actor.of(me.id()));
        model.addAttribute("home", homes.of(community, me.id()));
        return "home/community";
    }
}
