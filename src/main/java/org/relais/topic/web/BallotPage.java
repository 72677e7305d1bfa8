package org.relais.topic.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.topic.Place;
import org.relais.topic.RoundPage;
import org.relais.topic.TopicQuery;
import org.relais.topic.TopicSlice;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of a ballot with the addresses of its neighbours. */
record BallotPage(RoundPage round, TopicQuery query, TopicSlice slice, List<ListedTopic> rows) {

    static BallotPage of(RoundPage round, TopicQuery query, TopicSlice slice) {
        return new BallotPage(round, query, slice, ListedTopic.unranked(slice, round.purse()));
    }

    public String here() {
        return query.before() == null ? address("after", query.after()) : address("before", query.before());
    }

    public @Nullable String previous() {
        return slice.previous() == null ? null : address("before", slice.previous());
    }

    public @Nullable String next() {
        return slice.next() == null ? null : address("after", slice.next());
    }

    public int from() {
        return slice.before() + 1;
    }

    public int to() {
        return slice.before() + rows.size();
    }

    private String address(String side, @Nullable Place place) {
        var address = UriComponentsBuilder.fromPath("/rounds/" + round.id());
        return (place == null ? address : address.queryParam(side, place)).toUriString();
    }
}
