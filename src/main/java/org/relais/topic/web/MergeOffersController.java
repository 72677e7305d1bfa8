package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.topic.Merging;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The author of a topic answers to the one who would like to merge another topic into it (R1.4). */
@Controller
class MergeOffersController {

    private final Merging merging;
    private final MovedTopic moved;

    MergeOffersController(Merging merging, MovedTopic moved) {
        this.merging = merging;
        this.moved = moved;
    }

    /** Without an answer both topics stay as they are. */
    @PostMapping("/merge-offers/{offered}")
    String answer(
            @PathVariable("offered") TopicId id,
            @RequestParam @Nullable String answer,
            CurrentPerson me,
            RedirectAttributes redirect) {
        if ("yes".equals(answer)) {
            return moved.merged(merging.accept(id, me.id()), id, me.id(), redirect);
        }
        TopicId into = merging.decline(id, me.id());
        Flash.ok(redirect, "topic.merge.declined");
        return "redirect:/topics/" + into;
    }
}
