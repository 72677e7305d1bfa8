package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * When the time of a card is up the group is asked whether to go on (L12). While it is asked the clock of the room
 * counts down the time to answer; who leads and gives time by hand has answered for everybody. All that decides locks
 * the Lean Coffee first, so two nodes that notice at once make one transition (T2).
 */
@Service
@Transactional
public class TopicTime {

    private final CoffeeRepository repository;
    private final Talks talks;
    private final TimeBallots ballots;
    private final RoomClocks clocks;
    private final Rooms rooms;
    private final Seats seats;
    private final TimeQuestion question;

    TopicTime(
            CoffeeRepository repository,
            Talks talks,
            TimeBallots ballots,
            RoomClocks clocks,
            Rooms rooms,
            Seats seats,
            TimeQuestion question) {
        this.repository = repository;
        this.talks = talks;
        this.ballots = ballots;
        this.clocks = clocks;
        this.rooms = rooms;
        this.seats = seats;
        this.question = question;
    }

    /** Asks the group now, before the time is up. */
    public Optional<Refusal> ask(RoomId room, Actor lead) {
        seats.lead(room, lead);
        return talking(room)
                .filter(coffee -> question.open(coffee).isEmpty())
                .map(coffee -> {
                    question.ask(coffee);
                    rooms.changed(room);
                    return Optional.<Refusal>empty();
                })
                .orElse(Optional.of(Refusal.MOVED_ON));
    }

    /**
     * One answer each, until the verdict; with the last one of those present it is given. What comes more than half a
     * second after the time is too late, whether or not a node has noticed yet (T2).
     */
    public Optional<Refusal> answer(Seat seat, UUID ballot, TimeAnswer answer) {
        Optional<Coffee> coffee = talking(seat.room());
        Optional<TimeBallot> open = coffee.flatMap(question::open);
        if (open.filter(asked -> asked.id().equals(ballot)).isEmpty() || tooLate(seat.room())) {
            return Optional.of(Refusal.MOVED_ON);
        }
        RoomSnapshot room = rooms.snapshot(seat.room());
        if (room.participant(seat.participant())
                .filter(ParticipantLine::facilitator)
                .isPresent()) {
            return Optional.of(Refusal.LEADS);
        }
        ballots.answer(ballot, seat.participant(), answer);
        List<ParticipantId> expected =
                room.expected().stream().map(ParticipantLine::id).toList();
        if (ballots.answered(ballot, expected) == expected.size()) {
            question.decide(coffee.orElseThrow(), open.orElseThrow());
        }
        rooms.changed(seat.room());
        return Optional.empty();
    }

    private boolean tooLate(RoomId room) {
        return clocks.read(room)
                .filter(clock -> clock.answering() && clock.over())
                .isPresent();
    }

    /** Whoever leads does not wait for the others: what was said so far decides. */
    public Optional<Refusal> close(RoomId room, Actor lead, UUID ballot) {
        seats.lead(room, lead);
        Optional<Coffee> coffee = talking(room);
        Optional<TimeBallot> open =
                coffee.flatMap(question::open).filter(asked -> asked.id().equals(ballot));
        if (open.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        question.decide(coffee.orElseThrow(), open.orElseThrow());
        rooms.changed(room);
        return Optional.empty();
    }

    /** The clock may have run out: looks again under the lock, and does what is due, once. */
    void check(RoomId room) {
        talking(room).ifPresent(this::check);
    }

    private void check(Coffee coffee) {
        Optional<TimeBallot> open = question.open(coffee);
        clocks.read(coffee.room())
                .filter(clock -> open.isPresent() ? turn(coffee, open.get(), clock) : begin(coffee, clock))
                .ifPresent(turned -> rooms.changed(coffee.room()));
    }

    private boolean begin(Coffee coffee, RoomClocks.Reading clock) {
        if (clock.up()) {
            question.ask(coffee);
        }
        return clock.up();
    }

    /** The question is over when its time is; or it went away, as somebody gave the card another time. */
    private boolean turn(Coffee coffee, TimeBallot open, RoomClocks.Reading clock) {
        if (!clock.answering()) {
            ballots.close(open.id(), Verdict.WITHDRAWN, 0, 0, 0);
        } else if (clock.up() || clock.cut()) {
            question.decide(coffee, open);
        } else {
            return false;
        }
        return true;
    }

    /** The Lean Coffee of the room, locked, while a card is on its table. */
    private Optional<Coffee> talking(RoomId room) {
        return rooms.step(room)
                .flatMap(step -> repository.lock(room, step))
                .filter(coffee -> coffee.phase() == CoffeePhase.DISCUSS)
                .filter(coffee -> talks.current(coffee.id()).isPresent());
    }
}
