package org.relais.topic.web;

import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.topic.AcceptedAnswers;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Who asked says which reply is the answer, or that none is after all (R1.7). */
@Controller
@RequestMapping("/topics/{topic}/comments/{comment}/acceptance")
class AcceptedAnswerController {

    private final AcceptedAnswers answers;

    AcceptedAnswerController(AcceptedAnswers answers) {
        this.answers = answers;
    }

    @PostMapping
    String accept(@PathVariable("topic") TopicId id, @PathVariable("comment") UUID reply, CurrentPerson me) {
        answers.accept(id, reply, me.id());
        return CommentPlace.redirect(id, reply);
    }

    @PostMapping("/withdrawal")
    String withdraw(@PathVariable("topic") TopicId id, @PathVariable("comment") UUID reply, CurrentPerson me) {
        answers.withdraw(id, reply, me.id());
        return CommentPlace.redirect(id, reply);
    }
}
