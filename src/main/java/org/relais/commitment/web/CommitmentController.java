package org.relais.commitment.web;

import org.relais.commitment.Commitments;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A commitment that a member makes between two workshops. */
@Controller
class CommitmentController {

    private static final int DAYS_PROPOSED = 14;

    private final Communities communities;
    private final Commitments commitments;
    private final DraftChecks checks;
    private final Choices choices;

    CommitmentController(Communities communities, Commitments commitments, DraftChecks checks, Choices choices) {
        this.communities = communities;
        this.commitments = commitments;
        this.checks = checks;
        this.choices = choices;
    }

    @GetMapping("/communities/{community}/commitments/new")
    String propose(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        var community = communities.enter(id, me.id());
        var dueOn = checks.today(community).plusDays(DAYS_PROPOSED).toString();
        return page(community, me, CommitmentForm.proposed(community, dueOn), model);
    }

    @PostMapping("/communities/{community}/commitments")
    String create(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @ModelAttribute("form") CommitmentForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        var community = communities.enter(id, me.id());
        checks.check(form.draft(), community, binding);
        form.checkAudience(binding);
        if (!binding.hasErrors()
                && commitments
                        .make(form.id(), form.toCommitment(community, me), form.letGo())
                        .isEmpty()) {
            binding.rejectValue("instead", "commitment.form.cap.needed");
        }
        if (binding.hasErrors()) {
            return page(community, me, form, model);
        }
        Flash.ok(flash, "commitment.flash.made");
        return "redirect:/communities/" + id + "/commitments";
    }

    private String page(CommunityHeader community, CurrentPerson me, CommitmentForm form, Model model) {
        var active = commitments.activeOf(community.id(), Actor.of(me.id()));
        model.addAttribute("community", community);
        model.addAttribute("form", form);
        model.addAttribute("audiences", choices.explained("commitment.audience", CommitmentForm.READERS));
        if (active.size() >= Commitments.CAP) {
            model.addAttribute("carried", active);
        }
        return "commitment/new";
    }
}
