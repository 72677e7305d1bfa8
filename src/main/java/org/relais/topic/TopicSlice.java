package org.relais.topic;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the backlog.
 *
 * @param before how many topics come before the first line
 * @param better how many of them have more points, or as many from more people (R2.6)
 * @param tiedOn the topic behind the last line has the same points from as many people
 * @param previous what the page before ends at; null on the first page
 * @param next what the page behind begins after; null on the last page
 */
public record TopicSlice(
        List<TopicLine> lines,
        int before,
        int better,
        boolean tiedOn,
        @Nullable Place previous,
        @Nullable Place next) {

    /** The same page with other totals. */
    TopicSlice with(List<TopicLine> counted) {
        return new TopicSlice(counted, before, better, tiedOn, previous, next);
    }
}
