package org.relais.topic;

import java.time.Clock;
import java.util.List;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Two topics become one: by who takes care of the backlog, or by both authors together (R1.4). */
@Service
@Transactional
public class Merging {

    private final TopicHands hands;
    private final TopicRepository topics;
    private final MergeOffers offers;
    private final VoteMoves moves;
    private final Backlog backlog;
    private final TopicTallies tallies;
    private final TopicNotes notes;
    private final TopicMail mail;
    private final Clock clock;

    Merging(
            TopicHands hands,
            TopicRepository topics,
            MergeOffers offers,
            VoteMoves moves,
            Backlog backlog,
            TopicTallies tallies,
            TopicNotes notes,
            TopicMail mail,
            Clock clock) {
        this.hands = hands;
        this.topics = topics;
        this.offers = offers;
        this.moves = moves;
        this.backlog = backlog;
        this.tallies = tallies;
        this.notes = notes;
        this.mail = mail;
        this.clock = clock;
    }

    /** Merges, or asks the other author when this person may not decide alone. */
    public Merge merge(TopicId id, TopicId into, PersonId actor) {
        if (id.equals(into)) {
            return Merge.NOT_POSSIBLE;
        }
        List<HeldTopic> both = hands.holdAll(List.of(id, into), actor);
        HeldTopic from = both.getFirst();
        HeldTopic target = both.getLast();
        if (!from.may(TopicMove.MERGE)) {
            throw new NotFound(id);
        }
        if (!possible(from, target)) {
            return Merge.NOT_POSSIBLE;
        }
        if (from.caretaker() || target.author()) {
            return carryOut(from.topic(), target.topic(), actor);
        }
        return offer(from.topic(), target.topic(), actor);
    }

    /** The author of the other topic agrees. */
    public Merge accept(TopicId id, PersonId actor) {
        TopicId into = offers.target(id).orElseThrow(() -> new NotFound(id));
        List<HeldTopic> both = hands.holdAll(List.of(id, into), actor);
        if (!both.getLast().author()) {
            throw new NotFound(id);
        }
        return possible(both.getFirst(), both.getLast())
                ? carryOut(both.getFirst().topic(), both.getLast().topic(), actor)
                : Merge.NOT_POSSIBLE;
    }

    /** The author of the other topic prefers two topics, without a reason (P8). */
    public TopicId decline(TopicId id, PersonId actor) {
        TopicId into = offers.target(id).orElseThrow(() -> new NotFound(id));
        if (!hands.look(into, actor).author()) {
            throw new NotFound(id);
        }
        offers.decline(id);
        return into;
    }

    private boolean possible(HeldTopic from, HeldTopic into) {
        return from.topic().fate().allows(TopicMove.MERGE, clock.instant())
                && into.topic().isOpen();
    }

    private Merge offer(Topic topic, Topic into, PersonId actor) {
        if (into.author() == null) {
            return Merge.ASK_A_CARETAKER;
        }
        offers.put(topic.id(), into.id(), actor);
        mail.mergeOffered(into, topic);
        return Merge.OFFERED;
    }

    private Merge carryOut(Topic topic, Topic into, PersonId actor) {
        if (!topic.isOpen()) {
            topic.turn(Fate.simply(TopicState.OPEN, clock.instant()));
            backlog.cameBack(topic.community(), List.of(topic));
        }
        backlog.tellFree(topic, moves.move(topic, into));
        topic.turn(Fate.mergedInto(into.id(), clock.instant()));
        topics.flush();
        topics.follow(topic.id().value(), into.id().value());
        tallies.recount(List.of(topic.id(), into.id()));
        offers.remove(topic.id());
        notes.moved(topic, TopicState.OPEN, actor, "merged", into.text().title());
        notes.moved(into, TopicState.OPEN, actor, "took-in", topic.text().title());
        if (!actor.equals(topic.author())) {
            mail.merged(topic, into);
        }
        return Merge.MERGED;
    }
}
