package org.relais.topic.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.topic.Comments;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A new comment on a topic. */
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
        if (binding.hasErrors()) {
            return shown.page(id, me.id(), model);
        }
        UUID comment = form.id();
        comments.add(comment, id, me.id(), form.text());
        return "redirect:/topics/" + id + "#comment-" + comment;
    }
}
