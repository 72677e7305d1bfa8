package org.relais.commitment.web;

import org.relais.commitment.CommitmentDetails;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.OwnCommitments;
import org.relais.commitment.Rewording;
import org.relais.commitment.Wording;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.shared.Stale;
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
            RedirectAttributes flash) {
        var opened = page.own(id, me, model);
        checks.check(form.draft(), opened.community(), binding);
        if (binding.hasErrors()) {
            return "commitment/edit";
        }
        var wording = form.draft().wording();
        var rewording = own.reword(id, Actor.of(me.id()), form.seenVersion(), wording);
        return answer(rewording, opened.details(), wording, flash);
    }

    private static String answer(
            Rewording rewording, CommitmentDetails details, Wording wording, RedirectAttributes flash) {
        var address = "/commitments/" + details.line().id();
        return switch (rewording) {
            case STALE -> throw new Stale(words(wording), words(stored(details.line())), address + "/edit");
            case TOO_FAR -> "redirect:" + address + "/adaptation";
            case DONE -> {
                flash.addFlashAttribute("flash", "commitment.flash.reworded");
                flash.addFlashAttribute("flashKind", "ok");
                yield "redirect:" + address;
            }
        };
    }

    private static Wording stored(CommitmentLine line) {
        return new Wording(line.text(), line.sign(), line.dueOn());
    }

    private static String words(Wording wording) {
        return wording.text() + "\n" + wording.sign() + "\n" + wording.dueOn();
    }
}
