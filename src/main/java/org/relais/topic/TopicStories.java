package org.relais.topic;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.community.Activities;
import org.relais.community.Activities.Noted;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells members the life of a topic. Reading changes nothing (T21). */
@Service
@Transactional(readOnly = true)
public class TopicStories {

    private final TopicHands hands;
    private final TopicRepository topics;
    private final TopicLists lists;
    private final Rewordings rewordings;
    private final MergeOffers offers;
    private final Activities activities;
    private final Clock clock;

    TopicStories(
            TopicHands hands,
            TopicRepository topics,
            TopicLists lists,
            Rewordings rewordings,
            MergeOffers offers,
            Activities activities,
            Clock clock) {
        this.hands = hands;
        this.topics = topics;
        this.lists = lists;
        this.rewordings = rewordings;
        this.offers = offers;
        this.activities = activities;
        this.clock = clock;
    }

    /** Where a merged topic went, for a member (R1.4). */
    public Optional<TopicId> mergedInto(TopicId id, PersonId reader) {
        return Optional.ofNullable(hands.look(id, reader).topic().fate().mergedInto());
    }

    /** Whether the move is possible now; whoever may not make it finds nothing. */
    public boolean allow(TopicId id, PersonId reader, TopicMove move) {
        HeldTopic held = hands.look(id, reader);
        if (!held.may(move)) {
            throw new NotFound(id);
        }
        return held.topic().fate().allows(move, clock.instant());
    }

    public TopicStory of(TopicId id, PersonId reader) {
        HeldTopic held = hands.look(id, reader);
        Topic topic = held.topic();
        return new TopicStory(
                topic.fate(),
                held.moves(clock.instant()),
                topic.askedAt() != null && held.answers(),
                events(topic),
                rewordings.of(topic),
                named(held, topics.mergedInto(id).stream().map(Topic::id).toList()),
                held.author() ? named(held, offers.into(id)) : List.of());
    }

    private List<TopicLine> named(HeldTopic held, List<TopicId> ids) {
        List<TopicLine> lines = lists.named(held.community().id(), ids, held.person());
        return ids.stream()
                .flatMap(id -> lines.stream().filter(line -> line.id().equals(id)))
                .toList();
    }

    private List<TopicStory.Event> events(Topic topic) {
        return Stream.concat(
                        Stream.of(new TopicStory.Event(topic.proposedAt(), "proposed", "")),
                        activities.of(TopicNotes.THING, topic.id()).stream().map(TopicStories::event))
                .toList();
    }

    private static TopicStory.Event event(Noted noted) {
        return new TopicStory.Event(noted.at(), noted.act(), noted.reason());
    }
}
