package org.relais.community.web;

import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.community.Memberships;
import org.relais.people.CurrentPerson;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What stewards decide about the standing of others. */
@Controller
@RequestMapping("/communities/{community}")
class StewardsController {

    private final Communities communities;
    private final Memberships memberships;
    private final People people;

    StewardsController(Communities communities, Memberships memberships, People people) {
        this.communities = communities;
        this.memberships = memberships;
        this.people = people;
    }

    @PostMapping("/members/{member}/stewardship")
    String nameSteward(
            @PathVariable("community") CommunityId id,
            @PathVariable PersonId member,
            CurrentPerson me,
            RedirectAttributes redirect) {
        communities.enterAsSteward(id, me.id());
        memberships.nameSteward(id, me.id(), member);
        Flash.ok(redirect, "community.flash.steward", people.find(member).name());
        return "redirect:/communities/" + id + "/members";
    }

    /** The manager reads the reports no longer. */
    @PostMapping("/managers/{manager}/end")
    String endReading(
            @PathVariable("community") CommunityId id,
            @PathVariable PersonId manager,
            CurrentPerson me,
            RedirectAttributes redirect) {
        communities.enterAsSteward(id, me.id());
        memberships.endManager(id, me.id(), manager);
        Flash.ok(redirect, "community.flash.reading-ended", people.find(manager).name());
        return "redirect:/communities/" + id + "/members";
    }
}
