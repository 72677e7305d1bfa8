package org.relais.commitment.web;

import org.relais.commitment.ReadableCommitments;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The commitments of a community: public among its members, dated, observable. */
@Controller
class WallController {

    private final Communities communities;
    private final ReadableCommitments commitments;

    WallController(Communities communities, ReadableCommitments commitments) {
        this.communities = communities;
        this.commitments = commitments;
    }

    @GetMapping("/communities/{community}/commitments")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        var community = communities.enter(id, me.id());
        model.addAttribute("community", community);
        model.addAttribute("me", Actor.of(me.id()));
        model.addAttribute("wall", commitments.wall(community, me.id()));
        model.addAttribute("offered", commitments.offeredTo(me.id(), id));
        return "commitment/index";
    }
}
