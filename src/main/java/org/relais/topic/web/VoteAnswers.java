package org.relais.topic.web;

import org.relais.platform.Flash;
import org.relais.platform.ReturnTo;
import org.relais.topic.TopicId;
import org.relais.topic.Vote;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the same place again after a vote. */
final class VoteAnswers {

    private VoteAnswers() {}

    /** A refusal is said on top of the page; otherwise the reader finds the topic where it was. */
    static String back(Vote vote, TopicId id, ReturnTo place, RedirectAttributes redirect) {
        return switch (vote) {
            case COUNTED, REPEATED -> place.at("topic-" + id).redirect();
            case NONE_LEFT, TOPIC_FULL, OWN_TOPIC_FULL, NOTHING_THERE, NO_LONGER_OPEN, ROUND_NOT_OPEN -> {
                Flash.info(redirect, "topic.vote." + vote.name());
                yield place.redirect();
            }
        };
    }
}
