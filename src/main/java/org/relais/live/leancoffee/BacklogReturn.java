package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.topic.BroughtTopics;
import org.relais.topic.TopicId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The parking lot goes back to the community: what was set aside as parked topics, what nobody came to as open ones
 * (S117). A card with a member's name becomes that member's topic; whoever leads brings those of guests and those without
 * a name, so that no topic leads to somebody who did not sign (L29).
 */
@Service
@Transactional
public class BacklogReturn {

    private static final int LONGEST = 1000;

    private final Desk desk;
    private final CardTopics cards;
    private final CardLines lines;
    private final BroughtTopics topics;
    private final Communities communities;
    private final Rooms rooms;

    BacklogReturn(
            Desk desk, CardTopics cards, CardLines lines, BroughtTopics topics, Communities communities, Rooms rooms) {
        this.desk = desk;
        this.cards = cards;
        this.lines = lines;
        this.topics = topics;
        this.communities = communities;
        this.rooms = rooms;
    }

    /** Pressed twice, it brings each card once. Whoever leads may be no member (L17): then nobody answers for the topics. */
    public Optional<Refusal> bring(RoomId room, Actor lead) {
        Coffee coffee = desk.hold(room, lead);
        if (!coffee.phase().revealed()) {
            // cards may still be hidden (L6), also from whoever leads
            return Optional.of(Refusal.MOVED_ON);
        }
        PersonId carrier = lead.person();
        CommunityId community = rooms.snapshot(room).community();
        if (carrier == null || !communities.isMember(community, carrier)) {
            return Optional.of(Refusal.NO_MEMBER);
        }
        lines.of(coffee.id(), true).stream()
                .filter(card -> card.parked() || card.waiting())
                .filter(card -> !card.brought())
                .forEach(card -> bring(card, community, carrier));
        rooms.changed(room);
        return Optional.empty();
    }

    private void bring(CardLine card, CommunityId community, PersonId carrier) {
        TopicId topic =
                cards.topicOf(card.id()).orElseGet(() -> new TopicId(card.id().value()));
        if (card.origin().kind() != CardOrigin.Kind.BACKLOG) {
            topics.bring(topic, community, author(card, community, carrier), said(card), card.parked());
        } else if (card.parked()) {
            topics.setAside(topic, community, carrier);
        }
        cards.becameTopic(card.id(), topic);
    }

    private PersonId author(CardLine card, CommunityId community, PersonId carrier) {
        return cards.memberWhoSigned(card.id())
                .map(PersonId::new)
                .filter(person -> communities.isMember(community, person))
                .orElse(carrier);
    }

    private static String said(CardLine card) {
        List<String> texts = Stream.concat(
                        Stream.of(card.text()), card.below().stream().map(GroupedCard::text))
                .toList();
        String all = String.join("\n", texts);
        return all.length() <= LONGEST ? all : all.substring(0, LONGEST);
    }
}
