package org.relais.topic.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.CommentLine;
import org.relais.topic.Comments;
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

/** Authors correct or remove their own comments. */
@Controller
@RequestMapping("/topics/{topic}/comments/{comment}")
class CommentController {

    private final Comments comments;
    private final Proposals proposals;

    CommentController(Comments comments, Proposals proposals) {
        this.comments = comments;
        this.proposals = proposals;
    }

    @GetMapping("/edit")
    String edit(
            @PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me, Model model) {
        CommentLine line = enter(id, comment, me, model);
        model.addAttribute("form", CommentForm.of(line));
        return "topic/comment/edit";
    }

    @PostMapping
    String update(
            @PathVariable("topic") TopicId id,
            @PathVariable("comment") UUID comment,
            CurrentPerson me,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult binding,
            Model model) {
        enter(id, comment, me, model);
        if (binding.hasErrors()) {
            return "topic/comment/edit";
        }
        comments.rephrase(id, comment, me.id(), form.text());
        return CommentPlace.redirect(id, comment);
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable("topic") TopicId id,
            @PathVariable("comment") UUID comment,
            CurrentPerson me,
            RedirectAttributes redirect) {
        comments.remove(id, comment, me.id());
        Flash.ok(redirect, "topic.flash.comment-removed");
        return "redirect:/topics/" + id;
    }

    private CommentLine enter(TopicId id, UUID comment, CurrentPerson me, Model model) {
        CommentLine line = comments.mine(id, comment, me.id());
        model.addAttribute("community", proposals.enter(id, me.id()).community());
        model.addAttribute("topic", id);
        model.addAttribute("comment", line);
        return line;
    }
}
