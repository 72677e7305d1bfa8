package org.relais.commitment.web;

import java.util.List;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Handovers;
import org.relais.community.Communities;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.platform.Choice;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner asks another member to take a commitment over (P9). */
@Controller
class HandoverController {

    private final Handovers handovers;
    private final Communities communities;
    private final CommitmentPage page;

    HandoverController(Handovers handovers, Communities communities, CommitmentPage page) {
        this.handovers = handovers;
        this.communities = communities;
        this.page = page;
    }

    @GetMapping("/commitments/{commitment}/handover")
    String propose(@PathVariable("commitment") CommitmentId id, CurrentPerson me, Model model) {
        var opened = page.own(id, me, model);
        model.addAttribute("others", others(opened, me));
        return "commitment/handover";
    }

    @PostMapping("/commitments/{commitment}/handover")
    String create(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @RequestParam PersonId to,
            RedirectAttributes flash) {
        if (handovers.offer(id, Actor.of(me.id()), to)) {
            Flash.ok(flash, "commitment.flash.offered");
        } else {
            Flash.refused(flash, "commitment.flash.not-offered");
        }
        return "redirect:/commitments/" + id;
    }

    @PostMapping("/commitments/{commitment}/handover/withdrawal")
    String withdraw(@PathVariable("commitment") CommitmentId id, CurrentPerson me, RedirectAttributes flash) {
        handovers.withdraw(id, Actor.of(me.id()));
        Flash.ok(flash, "commitment.flash.offer-withdrawn");
        return "redirect:/commitments/" + id;
    }

    private List<Choice> others(CommitmentPage.Opened opened, CurrentPerson me) {
        return communities.members(opened.community().id()).stream()
                .filter(member -> !member.person().equals(me.id()))
                .map(member -> new Choice(member.person().toString(), member.name()))
                .toList();
    }
}
