package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What participants do in a Lean Coffee. Each command says why when it had no effect; sent twice it counts once, since
 * cards carry the identity that the browser gave them (L5). Dots are placed by {@link DotVotes}.
 */
@Service
@Transactional
public class LeanCoffees {

    /** More than anybody means to propose in some minutes. */
    private static final int CARDS_EACH = 30;

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Ballots ballots;
    private final Outcomes outcomes;
    private final Groups groups;
    private final Rooms rooms;
    private final Ticks ticks;

    LeanCoffees(
            CoffeeRepository repository,
            Cards cards,
            Ballots ballots,
            Outcomes outcomes,
            Groups groups,
            Rooms rooms,
            Ticks ticks) {
        this.repository = repository;
        this.cards = cards;
        this.ballots = ballots;
        this.outcomes = outcomes;
        this.groups = groups;
        this.rooms = rooms;
        this.ticks = ticks;
    }

    /** With the own name on it. */
    public Optional<Refusal> propose(Seat seat, UUID request, String text) {
        return propose(seat, request, text, false);
    }

    public Optional<Refusal> propose(Seat seat, UUID request, String text, boolean anonymous) {
        return during(CoffeePhase.PROPOSE, seat.room(), coffee -> {
            if (cards.count(coffee.id(), seat.participant()) >= CARDS_EACH) {
                return Optional.of(Refusal.TOO_MANY_CARDS);
            }
            cards.add(new CardId(request), coffee.id(), seat.participant(), text, anonymous);
            return Optional.empty();
        });
    }

    public Optional<Refusal> reword(Seat seat, CardId card, String text) {
        return on(card, CoffeePhase.PROPOSE, seat.room(), coffee -> {
            cards.reword(card, coffee.id(), seat.participant(), text);
            return Optional.empty();
        });
    }

    public Optional<Refusal> withdraw(Seat seat, CardId card) {
        return groups.withdraw(seat, card);
    }

    /** L8: who abstains is done; dots that were placed before stay until they are taken back. */
    public Optional<Refusal> abstain(Seat seat, boolean abstains) {
        return during(CoffeePhase.VOTE, seat.room(), coffee -> {
            ballots.lock(coffee.id(), List.of(seat.participant()));
            ballots.abstain(coffee.id(), seat.participant(), abstains);
            ticks.abstain(seat, abstains);
            return Optional.empty();
        });
    }

    /** L13: only the person named can accept a next step, or hand it back. */
    public void answer(Seat seat, CardId card, boolean accepts) {
        coffeeOf(card, seat.room());
        if (accepts) {
            outcomes.accept(card, seat.participant());
        } else {
            outcomes.decline(card, seat.participant());
        }
        rooms.changed(seat.room());
    }

    /**
     * L8: of those who may lead, the one who does; who votes on a card.
     *
     * @throws NotFound when the card is not of this room
     */
    @Transactional(readOnly = true)
    public boolean leads(Seat seat, CardId card) {
        if (!seat.facilitator()) {
            return false;
        }
        coffeeOf(card, seat.room());
        return rooms.snapshot(seat.room())
                .participant(seat.participant())
                .filter(ParticipantLine::facilitator)
                .isPresent();
    }

    private Optional<Refusal> during(CoffeePhase phase, RoomId room, Function<Coffee, Optional<Refusal>> command) {
        return rooms.changedUnless(
                room,
                rooms.step(room)
                        .flatMap(step -> repository.share(room, step))
                        .filter(coffee -> coffee.phase() == phase)
                        .map(command)
                        .orElse(Optional.of(Refusal.MOVED_ON)));
    }

    /** @throws NotFound when the card is not of this room */
    private Optional<Refusal> on(
            CardId card, CoffeePhase phase, RoomId room, Function<Coffee, Optional<Refusal>> command) {
        CoffeeId own = coffeeOf(card, room);
        return during(
                phase, room, coffee -> coffee.id().equals(own) ? command.apply(coffee) : Optional.of(Refusal.MOVED_ON));
    }

    private CoffeeId coffeeOf(CardId card, RoomId room) {
        return cards.coffeeOf(card, room).orElseThrow(() -> new NotFound(card));
    }
}
