package org.relais.live.leancoffee;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Ticks;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.topic.Topics;
import org.relais.workshop.StepLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the facilitator does in a Lean Coffee: open the vote, reveal, put a card on the table, leave it (L13). */
@Service
@Transactional
public class Table {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Outcomes outcomes;
    private final Rooms rooms;
    private final Ticks ticks;
    private final Topics topics;

    Table(CoffeeRepository repository, Cards cards, Outcomes outcomes, Rooms rooms, Ticks ticks, Topics topics) {
        this.repository = repository;
        this.cards = cards;
        this.outcomes = outcomes;
        this.rooms = rooms;
        this.ticks = ticks;
        this.topics = topics;
    }

    /**
     * Goes to a phase, forward or back. Nothing is erased.
     *
     * @param from the phase that was shown when the button was pressed: pressed twice it moves once
     */
    public Optional<Refusal> move(RoomId room, Actor lead, CoffeePhase from, CoffeePhase to) {
        Coffee coffee = lock(room, lead);
        if (coffee.phase() != from) {
            return Optional.of(Refusal.MOVED_ON);
        }
        long onTheTable = cards.count(coffee.id());
        if (to == CoffeePhase.VOTE && onTheTable == 0) {
            return Optional.of(Refusal.NO_CARD);
        }
        if (to == CoffeePhase.VOTE) {
            coffee.openVote((int) onTheTable);
        } else {
            coffee.move(to);
        }
        repository.saveAndFlush(coffee);
        ticks.clear(room);
        int minutes = minutes(room);
        switch (to) {
            case PROPOSE -> rooms.startTimer(room, TimePolicy.proposing(minutes));
            case VOTE -> rooms.startTimer(room, TimePolicy.voting(minutes));
            case DISCUSS, DONE -> rooms.stopTimer(room);
        }
        rooms.changed(room);
        return Optional.empty();
    }

    /** Puts a card on the table: by its votes, or the one that the facilitator chooses, again if need be. */
    public Optional<Refusal> discuss(RoomId room, Actor lead, CardId card) {
        Coffee coffee = lock(room, lead);
        if (!coffee.id().equals(coffeeOf(card, room)) || coffee.phase() != CoffeePhase.DISCUSS) {
            return Optional.of(Refusal.MOVED_ON);
        }
        if (!card.equals(coffee.currentCard())) {
            coffee.discuss(card);
            repository.saveAndFlush(coffee);
            ticks.clear(room);
            Duration length = TimePolicy.card(minutes(room));
            rooms.startTimer(room, length);
        }
        rooms.changed(room);
        return Optional.empty();
    }

    /**
     * Leaves the card with a precise next step, or explicitly with nothing to do (L13).
     *
     * @param nextStep empty: nothing to do
     * @param owner who is asked to accept it on the own screen
     */
    public Optional<Refusal> leave(
            RoomId room, Actor lead, CardId card, Optional<String> nextStep, @Nullable ParticipantId owner) {
        Coffee coffee = lock(room, lead);
        if (!coffee.id().equals(coffeeOf(card, room)) || !coffee.phase().revealed()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        RoomSnapshot snapshot = rooms.snapshot(room);
        boolean known = owner != null && snapshot.participant(owner).isPresent();
        outcomes.decide(card, nextStep.orElse(null), nextStep.isPresent() && known ? owner : null);
        cards.markDiscussed(card);
        cards.topicOf(card).ifPresent(topic -> topics.discussed(snapshot.community(), topic));
        if (card.equals(coffee.currentCard())) {
            coffee.clearTable();
            repository.saveAndFlush(coffee);
            rooms.stopTimer(room);
        }
        rooms.changed(room);
        return Optional.empty();
    }

    private Coffee lock(RoomId room, Actor lead) {
        rooms.lead(room, lead);
        return rooms.step(room).flatMap(step -> repository.lock(room, step)).orElseThrow(() -> new NotFound(room));
    }

    private CoffeeId coffeeOf(CardId card, RoomId room) {
        return cards.coffeeOf(card, room).orElseThrow(() -> new NotFound(card));
    }

    private int minutes(RoomId room) {
        StepLine step = rooms.snapshot(room).step();
        return step == null ? 0 : step.minutes();
    }
}
