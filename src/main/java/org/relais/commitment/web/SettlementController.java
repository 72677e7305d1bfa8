package org.relais.commitment.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Commitments;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The owner, and nobody else, says what became of a commitment (P7). */
@Controller
class SettlementController {

    private final Commitments commitments;
    private final CommitmentPage page;

    SettlementController(Commitments commitments, CommitmentPage page) {
        this.commitments = commitments;
        this.page = page;
    }

    @PostMapping("/commitments/{commitment}/settlement")
    String create(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") SettlementForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        if (binding.hasErrors()) {
            page.own(id, me, model);
            return "commitment/show";
        }
        var settled = commitments.settle(id, Actor.of(me.id()), form.outcome(), form.note());
        if (settled) {
            Flash.undoable(flash, "/commitments/" + id + "/settlement/withdrawal", form.flash());
        } else {
            Flash.info(flash, "commitment.flash.settled-before");
        }
        return form.redirect();
    }

    @PostMapping("/commitments/{commitment}/settlement/withdrawal")
    String withdraw(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @RequestParam(required = false) @Nullable String returnTo,
            RedirectAttributes flash) {
        commitments.reopen(id, Actor.of(me.id()));
        Flash.ok(flash, "commitment.flash.reopened");
        return ReturnTo.of(returnTo == null ? "/commitments/" + id : returnTo).redirect();
    }
}
