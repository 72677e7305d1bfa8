package org.relais.topic.web;

import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.topic.Thanks;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says thank you for a comment, or takes it back, and shows the comment again. */
@Controller
@RequestMapping("/topics/{topic}/comments/{comment}/thanks")
class ThanksController {

    private final Thanks thanks;

    ThanksController(Thanks thanks) {
        this.thanks = thanks;
    }

    @PostMapping
    String say(@PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me) {
        thanks.say(id, comment, me.id());
        return CommentPlace.redirect(id, comment);
    }

    @PostMapping("/withdrawal")
    String takeBack(@PathVariable("topic") TopicId id, @PathVariable("comment") UUID comment, CurrentPerson me) {
        thanks.takeBack(id, comment, me.id());
        return CommentPlace.redirect(id, comment);
    }
}
