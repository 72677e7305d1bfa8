package org.relais.commitment.web;

import org.relais.commitment.CommitmentId;
import org.relais.commitment.OwnCommitments;
import org.relais.community.Audience;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may read a commitment: always its author's own click (P2), in both directions (P12). */
@Controller
class AudienceController {

    private final OwnCommitments own;

    AudienceController(OwnCommitments own) {
        this.own = own;
    }

    @PostMapping("/commitments/{commitment}/audience")
    String update(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @RequestParam Audience audience,
            RedirectAttributes flash) {
        own.showTo(id, Actor.of(me.id()), audience);
        Flash.ok(flash, "commitment.flash.audience");
        return "redirect:/commitments/" + id;
    }
}
