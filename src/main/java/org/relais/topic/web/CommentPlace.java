package org.relais.topic.web;

import java.util.UUID;
import org.relais.topic.TopicId;

/** Where a comment stands on the page of its topic: the way back from every act on it. */
final class CommentPlace {

    private CommentPlace() {}

    static String redirect(TopicId topic, UUID comment) {
        return "redirect:/topics/" + topic + "#comment-" + comment;
    }
}
