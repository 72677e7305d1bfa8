package org.relais.topic.web;

import org.jspecify.annotations.Nullable;
import org.relais.topic.Shelf;
import org.relais.topic.TopicOrder;
import org.relais.topic.TopicQuery;

/** Which page of a ballot an address asks for; its order does not change while people vote. */
record BallotForm(@Nullable String after, @Nullable String before) {

    TopicQuery query() {
        return TopicQuery.read(Shelf.OPEN.address(), TopicOrder.RECENT.address(), null, after, before);
    }
}
