package org.relais.topic.web;

import jakarta.validation.Valid;
import java.util.UUID;
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

/** A steward takes a comment out of sight with a reason, or shows it again (R1.8). */
@Controller
@RequestMapping("/topics/{topic}/comments/{comment}/hiding")
class HidingController {

    private final Moderation moderation;
    private final Proposals proposals;

    HidingController(Moderation moderation, Proposals proposals) {
        this.moderation = moderation;
        this.proposals = proposals;
    }

    @GetMapping
    String form(
            @PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me, Model model) {
        enter(id, comment, me, model);
        model.addAttribute("form", ReasonForm.empty());
        return "topic/comment/hide";
    }

    @PostMapping
    String hide(
            @PathVariable("topic") TopicId id,
            @PathVariable("comment") UUID comment,
            CurrentPerson me,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        enter(id, comment, me, model);
        if (binding.hasErrors()) {
            return "topic/comment/hide";
        }
        moderation.hide(id, comment, me.id(), form.text());
        Flash.ok(redirect, "topic.flash.hidden");
        return CommentPlace.redirect(id, comment);
    }

    @PostMapping("/withdrawal")
    String showAgain(@PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me) {
        moderation.showAgain(id, comment, me.id());
        return CommentPlace.redirect(id, comment);
    }

    private void enter(TopicId id, UUID comment, CurrentPerson me, Model model) {
        model.addAttribute("comment", moderation.forSteward(id, comment, me.id()));
        model.addAttribute("community", proposals.enter(id, me.id()).community());
        model.addAttribute("topic", id);
    }
}
