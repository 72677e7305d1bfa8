package org.relais.topic.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.community.CommunityHeader;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Moderation;
import org.relais.topic.Proposals;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member asks the stewards to read a comment; a steward leaves it as it is (R1.8, P17). */
@Controller
@RequestMapping("/topics/{topic}/comments/{comment}/report")
class CommentReportController {

    private final Moderation moderation;
    private final Proposals proposals;

    CommentReportController(Moderation moderation, Proposals proposals) {
        this.moderation = moderation;
        this.proposals = proposals;
    }

    @GetMapping
    String form(
            @PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me, Model model) {
        enter(id, comment, me, model);
        model.addAttribute("form", ReportForm.empty());
        return "topic/comment/report";
    }

    @PostMapping
    String create(
            @PathVariable("topic") TopicId id,
            @PathVariable("comment") UUID comment,
            CurrentPerson me,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        enter(id, comment, me, model);
        if (binding.hasErrors()) {
            return "topic/comment/report";
        }
        moderation.report(id, comment, me.id(), form.text());
        Flash.ok(redirect, "topic.flash.reported");
        return "redirect:/topics/" + id;
    }

    @PostMapping("/settlement")
    String leave(
            @PathVariable("topic") TopicId id,
            @PathVariable("comment") UUID comment,
            CurrentPerson me,
            RedirectAttributes redirect) {
        moderation.leave(id, comment, me.id());
        Flash.ok(redirect, "topic.flash.left");
        return "redirect:/topics/" + id;
    }

    private void enter(TopicId id, UUID comment, CurrentPerson me, Model model) {
        model.addAttribute("comment", moderation.reportable(id, comment, me.id()));
        CommunityHeader community = proposals.enter(id, me.id()).community();
        model.addAttribute("community", community);
        model.addAttribute("stewards", moderation.stewards(community.id()));
        model.addAttribute("topic", id);
    }
}
