package org.relais.topic.web;

import org.relais.people.CurrentPerson;
import org.relais.topic.Relevance;
import org.relais.topic.TopicId;
import org.relais.topic.TopicLife;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Moves of a topic that need no words. */
@Controller
@RequestMapping("/topics/{topic}")
class LifeController {

    private final TopicLife life;
    private final Relevance relevance;

    LifeController(TopicLife life, Relevance relevance) {
        this.life = life;
        this.relevance = relevance;
    }

    @PostMapping("/parking")
    String park(@PathVariable("topic") TopicId id, CurrentPerson me, RedirectAttributes redirect) {
        return MovedTopic.back(id, life.park(id, me.id()), "parked", redirect);
    }

    @PostMapping("/reopening")
    String reopen(@PathVariable("topic") TopicId id, CurrentPerson me, RedirectAttributes redirect) {
        return MovedTopic.back(id, life.reopen(id, me.id()), "reopened", redirect);
    }

    @PostMapping("/relevance")
    String confirm(@PathVariable("topic") TopicId id, CurrentPerson me, RedirectAttributes redirect) {
        relevance.confirm(id, me.id());
        return MovedTopic.back(id, true, "confirmed", redirect);
    }
}
