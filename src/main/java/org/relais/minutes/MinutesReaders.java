package org.relais.minutes;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.live.ParticipantLine;
import org.relais.live.Rooms;
import org.relais.outbox.Recipient;
import org.relais.people.PersonId;
import org.relais.subscription.Subscriber;
import org.relais.subscription.Subscribers;
import org.relais.subscription.SubscriptionKind;
import org.relais.topic.FlowTag;
import org.relais.topic.Topics;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;

/** Who is mailed about minutes: the members who took part, and whoever subscribed; each once. */
@Component
class MinutesReaders {

    private final Workshops workshops;
    private final Rooms rooms;
    private final Communities communities;
    private final Subscribers subscribers;
    private final Topics topics;

    MinutesReaders(Workshops workshops, Rooms rooms, Communities communities, Subscribers subscribers, Topics topics) {
        this.workshops = workshops;
        this.rooms = rooms;
        this.communities = communities;
        this.subscribers = subscribers;
        this.topics = topics;
    }

    List<Subscriber> of(WorkshopLine workshop) {
        List<Subscriber> all = new ArrayList<>(participants(workshop));
        Set<PersonId> told = all.stream().map(Subscriber::person).collect(Collectors.toCollection(HashSet::new));
        Set<FlowTag> treated = topics.flows(
                workshop.community(), workshops.outline(workshop.id()).topics());
        subscribers.of(workshop.community(), SubscriptionKind.MINUTES, treated).stream()
                .filter(subscriber -> !told.contains(subscriber.person()))
                .forEach(all::add);
        return all;
    }

    /** Whoever left the community meanwhile is no longer mailed what is for members (P2). */
    private List<Subscriber> participants(WorkshopLine workshop) {
        Set<PersonId> members = communities.members(workshop.community()).stream()
                .map(MemberLine::person)
                .collect(Collectors.toSet());
        return Stream.concat(workshops.outline(workshop.id()).signedUp().stream(), present(workshop.id()))
                .filter(members::contains)
                .distinct()
                .map(person -> new Subscriber(Recipient.of(person), person, true))
                .toList();
    }

    private Stream<PersonId> present(WorkshopId workshop) {
        return rooms.of(workshop).map(room -> rooms.snapshot(room).participants()).stream()
                .flatMap(List::stream)
                .map(ParticipantLine::person)
                .filter(Objects::nonNull);
    }
}
