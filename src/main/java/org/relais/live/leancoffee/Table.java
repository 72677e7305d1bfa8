package org.relais.live.leancoffee;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Ticks;
import org.relais.live.Timers;
import org.relais.people.Actor;
import org.relais.topic.Topics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the facilitator does in a Lean Coffee: open the vote, reveal, put a card on the table, leave it (L13). */
@Service
@Transactional
public class Table {

    private final Desk desk;
    private final CoffeeRepository repository;
    private final Cards cards;
    private final CardTopics cardTopics;
    private final Outcomes outcomes;
    private final Talks talks;
    private final Rooms rooms;
    private final Timers timers;
    private final Ticks ticks;
    private final Topics topics;

    Table(
            Desk desk,
            CoffeeRepository repository,
            Cards cards,
            CardTopics cardTopics,
            Outcomes outcomes,
            Talks talks,
            Rooms rooms,
            Timers timers,
            Ticks ticks,
            Topics topics) {
        this.desk = desk;
        this.repository = repository;
        this.cards = cards;
        this.cardTopics = cardTopics;
        this.outcomes = outcomes;
        this.talks = talks;
        this.rooms = rooms;
        this.timers = timers;
        this.ticks = ticks;
        this.topics = topics;
    }

    /**
     * Goes to a phase, forward or back. Nothing is erased.
     *
     * @param from the phase that was shown when the button was pressed: pressed twice it moves once
     */
    public Optional<Refusal> move(RoomId room, Actor lead, CoffeePhase from, CoffeePhase to) {
        Coffee coffee = desk.hold(room, lead);
        if (coffee.phase() != from) {
            return Optional.of(Refusal.MOVED_ON);
        }
        long onTheTable = cards.count(coffee.id());
        if (to == CoffeePhase.VOTE && onTheTable == 0) {
            return Optional.of(Refusal.NO_CARD);
        }
        talks.end(coffee.id());
        if (to == CoffeePhase.VOTE) {
            coffee.openVote((int) onTheTable);
        } else {
            coffee.move(to);
        }
        repository.saveAndFlush(coffee);
        ticks.clear(room);
        time(room, to);
        rooms.changed(room);
        return Optional.empty();
    }

    private void time(RoomId room, CoffeePhase phase) {
        int minutes = rooms.snapshot(room).minutes();
        switch (phase) {
            case PROPOSE -> timers.start(room, TimePolicy.proposing(minutes));
            case VOTE -> timers.start(room, TimePolicy.voting(minutes));
            case DISCUSS, DONE -> timers.stop(room);
        }
    }

    /** Puts a card on the table: by its votes, or the one that the facilitator chooses, again if need be. */
    public Optional<Refusal> discuss(RoomId room, Actor lead, CardId card) {
        Optional<Coffee> held =
                desk.holdRevealed(room, lead, card).filter(coffee -> coffee.phase() == CoffeePhase.DISCUSS);
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        Coffee coffee = held.get();
        if (!card.equals(coffee.currentCard())) {
            cards.park(card, false);
            coffee.discuss(card);
            repository.saveAndFlush(coffee);
            ticks.clear(room);
            begin(coffee, card);
        }
        rooms.changed(room);
        return Optional.empty();
    }

    private void begin(Coffee coffee, CardId card) {
        Duration length = coffee.timeOfACard(rooms.snapshot(coffee.room()).minutes());
        talks.begin(coffee.id(), card, length);
        timers.start(coffee.room(), length);
    }

    /** Leaves the card with a precise next step, or explicitly with nothing to do (L13). */
    public Optional<Refusal> leave(RoomId room, Actor lead, CardId card, Conclusion conclusion) {
        Optional<Coffee> held = desk.holdRevealed(room, lead, card);
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        RoomSnapshot snapshot = rooms.snapshot(room);
        outcomes.decide(card, conclusion, known(snapshot, conclusion.owner()));
        cards.markDiscussed(card);
        cardTopics.topicOf(card).ifPresent(topic -> topics.discussed(snapshot.community(), topic));
        clear(held.get(), card);
        rooms.changed(room);
        return Optional.empty();
    }

    private static @Nullable ParticipantId known(RoomSnapshot room, @Nullable ParticipantId owner) {
        return owner == null || room.participant(owner).isEmpty() ? null : owner;
    }

    /** Sets a card aside, on the table or not; or takes it back to those that wait. */
    public Optional<Refusal> park(RoomId room, Actor lead, CardId card, boolean parked) {
        Optional<Coffee> held = desk.holdRevealed(room, lead, card);
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        cards.park(card, parked);
        clear(held.get(), card);
        rooms.changed(room);
        return Optional.empty();
    }

    private void clear(Coffee coffee, CardId card) {
        if (card.equals(coffee.currentCard())) {
            talks.end(coffee.id());
            coffee.clearTable();
            repository.saveAndFlush(coffee);
            timers.stop(coffee.room());
        }
    }
}
