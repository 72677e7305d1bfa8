package org.relais.commitment.web;

import org.relais.commitment.CommitmentId;
import org.relais.commitment.OwnCommitments;
import org.relais.commitment.ReadableCommitments;
import org.relais.community.Communities;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes a commitment back without a trace, within 48 hours (R9.9). */
@Controller
class DeletionController {

    private final ReadableCommitments readable;
    private final OwnCommitments own;
    private final Communities communities;

    DeletionController(ReadableCommitments readable, OwnCommitments own, Communities communities) {
        this.readable = readable;
        this.own = own;
        this.communities = communities;
    }

    @PostMapping("/commitments/{commitment}/deletion")
    String create(@PathVariable("commitment") CommitmentId id, CurrentPerson me, RedirectAttributes flash) {
        var community = readable.show(id, me.id()).line().community();
        if (own.delete(id, Actor.of(me.id()))) {
            Flash.ok(flash, "commitment.flash.deleted");
            return communities.isMember(community, me.id())
                    ? "redirect:/communities/" + community + "/commitments"
                    : "redirect:/";
        }
        Flash.info(flash, "commitment.flash.deletion-over");
        return "redirect:/commitments/" + id;
    }
}
