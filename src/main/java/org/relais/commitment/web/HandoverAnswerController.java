package org.relais.commitment.web;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Handovers;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever was asked to take a commitment over says yes, or no without a reason (P8, P9). */
@Controller
class HandoverAnswerController {

    private final Handovers handovers;

    HandoverAnswerController(Handovers handovers) {
        this.handovers = handovers;
    }

    @PostMapping("/commitments/{commitment}/handover/acceptance")
    String accept(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @RequestParam(required = false) @Nullable String instead,
            RedirectAttributes flash) {
        var taken = handovers.accept(id, me.id(), CommitmentId.chosen(instead));
        if (taken.isPresent()) {
            Flash.ok(flash, "commitment.flash.taken");
        } else {
            Flash.refused(flash, "commitment.form.cap.needed");
        }
        return "redirect:/commitments/" + taken.orElse(id);
    }

    @PostMapping("/commitments/{commitment}/handover/refusal")
    String refuse(@PathVariable("commitment") CommitmentId id, CurrentPerson me, RedirectAttributes flash) {
        handovers.refuse(id, me.id());
        Flash.ok(flash, "commitment.flash.refused");
        return "redirect:/";
    }
}
