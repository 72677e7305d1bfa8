package org.relais.topic.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.topic.Comments;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new comment on a topic, or a reply to one (R1.7). */
@Controller
@RequestMapping("/topics/{topic}/comments")
class CommentsController {

    private final Comments comments;
    private final ShownTopic shown;

    CommentsController(Comments comments, ShownTopic shown) {
        this.comments = comments;
        this.shown = shown;
    }

    @PostMapping
    String create(
            @PathVariable("topic") TopicId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") CommentForm form,
            BindingResult binding,
            Model model) {
        if (!form.isReply() && form.chosenKind().isEmpty()) {
            binding.rejectValue("kind", "topic.comments.kind.missing");
        }
        if (binding.hasErrors()) {
            return shown.page(id, me.id(), model);
        }
        UUID comment = form.id();
        form.chosenKind()
                .filter(kind -> !form.isReply())
                .ifPresentOrElse(
                        kind -> comments.add(comment, id, me.id(), kind, form.text()),
                        () -> comments.reply(comment, id, parent(form), me.id(), form.text()));
        return CommentPlace.redirect(id, comment);
    }

    /** What is no identity names no comment. */
    private static UUID parent(CommentForm form) {
        UUID parent = Ids.sent(form.parent());
        if (!form.isReplyTo(parent)) {
            throw new NotFound(String.valueOf(form.parent()));
        }
        return parent;
    }
}
