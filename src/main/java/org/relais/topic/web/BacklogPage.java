package org.relais.topic.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.topic.Place;
import org.relais.topic.Purse;
import org.relais.topic.Shelf;
import org.relais.topic.TopicOrder;
import org.relais.topic.TopicQuery;
import org.relais.topic.TopicSlice;
import org.springframework.web.util.UriComponentsBuilder;

/** A page of the backlog with the addresses of its neighbours: everything works by plain links. */
record BacklogPage(CommunityId community, TopicQuery query, TopicSlice slice, List<ListedTopic> rows) {

    static BacklogPage of(CommunityId community, TopicQuery query, TopicSlice slice, Purse purse) {
        var rows = query.ranked() ? ListedTopic.ranked(slice, purse) : ListedTopic.unranked(slice, purse);
        return new BacklogPage(community, query, slice, rows);
    }

    /** Another shelf, in the same order. */
    public String shelf(Shelf shelf) {
        return address("", shelf, query.order()).toUriString();
    }

    public String order(TopicOrder order) {
        return address("", query.shelf(), order).toUriString();
    }

    /** The whole shelf as a file or for the printer. */
    public String whole(String form) {
        return address(form, query.shelf(), query.order()).toUriString();
    }

    /** This page, to come back to after voting. */
    public String here() {
        return at("after", query.after(), at("before", query.before(), first())).toUriString();
    }

    public @Nullable String previous() {
        return slice.previous() == null
                ? null
                : at("before", slice.previous(), first()).toUriString();
    }

    public @Nullable String next() {
        return slice.next() == null ? null : at("after", slice.next(), first()).toUriString();
    }

    /** Without the words that were searched. */
    public String cleared() {
        return plain("", query.shelf(), query.order()).toUriString();
    }

    public int from() {
        return slice.before() + 1;
    }

    public int to() {
        return slice.before() + rows.size();
    }

    private UriComponentsBuilder first() {
        return address("", query.shelf(), query.order());
    }

    private UriComponentsBuilder address(String form, Shelf shelf, TopicOrder order) {
        var address = plain(form, shelf, order);
        return query.search().isEmpty()
                ? address
                : address.queryParam("q", "{q}").encode().uriVariables(Map.of("q", query.search()));
    }

    private UriComponentsBuilder plain(String form, Shelf shelf, TopicOrder order) {
        var address = UriComponentsBuilder.fromPath("/communities/" + community + "/topics" + form)
                .queryParam("show", shelf.address());
        return order == TopicOrder.VOTES ? address : address.queryParam("sort", order.address());
    }

    private static UriComponentsBuilder at(String side, @Nullable Place place, UriComponentsBuilder address) {
        return place == null ? address : address.queryParam(side, place);
    }
}
