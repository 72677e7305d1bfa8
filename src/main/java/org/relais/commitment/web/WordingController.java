package org.relais.commitment.web;

import jakarta.servlet.http.HttpServletResponse;
import org.relais.commitment.CommitmentDetails;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.OwnCommitments;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Other words for a commitment before its date (R9.8). */
@Controller
class WordingController {

    private final OwnCommitments own;
    private final CommitmentPage page;
    private final DraftChecks checks;

    WordingController(OwnCommitments own, CommitmentPage page, DraftChecks checks) {
        this.own = own;
        this.page = page;
        this.checks = checks;
    }

    @GetMapping("/commitments/{commitment}/edit")
    String edit(@PathVariable("commitment") CommitmentId id, CurrentPerson me, Model model) {
        var details = page.own(id, me, model).details();
        if (!details.rewordable()) {
            return "redirect:/commitments/" + id + "/adaptation";
        }
        model.addAttribute("form", WordingForm.of(details));
        return "commitment/edit";
    }

    @PostMapping("/commitments/{commitment}/wording")
    String update(
            @PathVariable("commitment") CommitmentId id,
            CurrentPerson me,
            @ModelAttribute("form") WordingForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var opened = page.own(id, me, model);
        checks.check(form.draft(), opened.community(), binding);
        if (binding.hasErrors()) {
            return "commitment/edit";
        }
        var rewording = own.reword(
                id, Actor.of(me.id()), form.seenVersion(), form.draft().wording());
        return switch (rewording) {
            case STALE -> late(opened.details(), model, response);
            case TOO_FAR -> "redirect:/commitments/" + id + "/adaptation";
            case DONE -> {
                Flash.ok(flash, "commitment.flash.reworded");
                yield "redirect:/commitments/" + id;
            }
        };
    }

    private static String late(CommitmentDetails details, Model model, HttpServletResponse response) {
        var line = details.line();
        LateEdit.show(model, response, line.text() + "\n" + line.sign() + "\n" + line.dueOn(), details.version());
        return "commitment/edit";
    }
}
