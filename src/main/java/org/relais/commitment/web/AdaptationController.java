package org.relais.commitment.web;

import jakarta.validation.Valid;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.OwnCommitments;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The next version of a commitment: smaller, other, later. A respectable act (R9.8). */
@Controller
class AdaptationController {

    private static final int DAYS_PROPOSED = 14;

    private final OwnCommitments own;
    private final CommitmentPage page;
    private final DraftChecks checks;

    AdaptationController(OwnCommitments own, CommitmentPage page, DraftChecks checks) {
        this.own = own;
        this.page = page;
        this.checks = checks;
    }

    @GetMapping("/commitments/{commitment}/adaptation")
    String propose(@PathVariable("commitment") CommitmentId id, CurrentPerson me, Model model) {
        var opened = page.own(id, me, model);
        if (!adaptable(opened)) {
            return "redirect:/commitments/" + id;
        }
        var dueOn = checks.today(opened.community()).plusDays(DAYS_PROPOSED).toString();
        model.addAttribute("form", WordingForm.of(opened.details(), dueOn));
        return "commitment/adapt";
    }

    @PostMapping("/commitments/{commitment}/adaptation")
    String create(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        var opened = page.own(id, me, model);
        checks.check(form.draft(), opened.community(), binding);
        if (binding.hasErrors()) {
            return "commitment/adapt";
        }
        if (!adaptable(opened)) {
            return "redirect:/commitments/" + id;
        }
        var next = own.adapt(id, Actor.of(me.id()), form.next(), form.draft().wording(), form.note());
        Flash.ok(flash, "commitment.flash.ADAPTED");
        return "redirect:/commitments/" + next;
    }

    private static boolean adaptable(CommitmentPage.Opened opened) {
        var state = opened.details().line().state();
        return state == CommitmentState.ACTIVE
                || state == CommitmentState.ADAPTED && opened.details().after() == null;
    }
}
