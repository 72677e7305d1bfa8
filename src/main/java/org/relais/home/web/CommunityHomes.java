package org.relais.home.web;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.Commitments;
import org.relais.commitment.ReadableCommitments;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.role.RolePanels;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.Subscriptions;
import org.relais.topic.Topics;
import org.relais.workshop.Deliveries;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Gathers the home of a community from the modules that know its parts. */
@Component
class CommunityHomes {

    private static final int FEW = 3;

    private final Communities communities;
    private final Topics topics;
    private final Workshops workshops;
    private final Deliveries deliveries;
    private final NextWorkshops next;
    private final Commitments commitments;
    private final ReadableCommitments readable;
    private final RolePanels roles;
    private final Subscriptions subscriptions;

    CommunityHomes(
            Communities communities,
            Topics topics,
            Workshops workshops,
            Deliveries deliveries,
            NextWorkshops next,
            Commitments commitments,
            ReadableCommitments readable,
            RolePanels roles,
            Subscriptions subscriptions) {
        this.communities = communities;
        this.topics = topics;
        this.workshops = workshops;
        this.deliveries = deliveries;
        this.next = next;
        this.commitments = commitments;
        this.readable = readable;
        this.roles = roles;
        this.subscriptions = subscriptions;
    }

    CommunityHome of(CommunityHeader community, PersonId reader) {
        var id = community.id();
        var rising = topics.open(id, reader, FEW);
        var held = workshops.held(id, FEW);
        var coming = next.of(community, reader).orElse(null);
        return new CommunityHome(
                coming,
                commitments.activeOf(id, Actor.of(reader)),
                readable.offeredTo(reader, id),
                rising,
                deliveries.of(held),
                subscriptions.of(id, reader).contains(SubscriptionKind.MINUTES),
                held.isEmpty() ? gestures(community, rising.size(), coming) : null,
                roles.open(reader).stream()
                        .filter(question -> question.workshop().community().equals(id))
                        .toList());
    }

    private @Nullable Gestures gestures(CommunityHeader community, int topics, @Nullable NextWorkshop coming) {
        var people = communities.members(community.id()).size();
        var dated = coming != null || !workshops.unopened(community.id()).isEmpty();
        var gestures = Gestures.of(community.steward(), people >= Gestures.PEOPLE, topics >= Gestures.TOPICS, dated);
        return gestures.done() ? null : gestures;
    }
}
