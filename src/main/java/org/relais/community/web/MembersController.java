package org.relais.community.web;

import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.community.Departure;
import org.relais.community.Memberships;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The people of a community, and leaving it. */
@Controller
@RequestMapping("/communities/{community}")
class MembersController {

    private final Communities communities;
    private final Memberships memberships;
    private final InvitationCards invitations;

    MembersController(Communities communities, Memberships memberships, InvitationCards invitations) {
        this.communities = communities;
        this.memberships = memberships;
        this.invitations = invitations;
    }

    @GetMapping("/members")
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        CommunityHeader community = communities.enter(id, me.id());
        model.addAttribute("community", community);
        model.addAttribute("me", me.id());
        model.addAttribute("members", communities.members(id));
        model.addAttribute("managers", communities.managers(id));
        if (community.steward()) {
            model.addAttribute("cards", invitations.cards(id, me.id()));
        }
        return "community/members/index";
    }

    @PostMapping("/departure")
    String leave(@PathVariable("community") CommunityId id, CurrentPerson me, RedirectAttributes redirect) {
        CommunityHeader community = communities.enter(id, me.id());
        if (memberships.leave(id, me.id()) == Departure.LAST_STEWARD) {
            Flash.info(redirect, "community.flash.last-steward");
            return "redirect:/communities/" + id + "/members";
        }
        Flash.ok(redirect, "community.flash.left", community.name());
        return "redirect:/communities";
    }
}
