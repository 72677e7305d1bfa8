package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.topic.TopicQuery;

/**
 * What the address of the backlog asks for.
 *
 * @param show the shelf
 * @param sort the order
 * @param q words to search
 */
record TopicListForm(
        @Nullable String show,
        @Nullable String sort,
        @Nullable String q,
        @Nullable String after,
        @Nullable String before) {

    TopicQuery query() {
        return TopicQuery.read(show, sort, q, after, before);
    }

    /** All that these words and this shelf have, in one go. */
    TopicQuery whole() {
        return TopicQuery.read(show, sort, q, null, null);
    }
}
