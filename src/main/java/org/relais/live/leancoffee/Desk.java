package org.relais.live.leancoffee;

import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Gives whoever leads the Lean Coffee that runs, locked: it waits for the votes that are under way. */
@Component
class Desk {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Rooms rooms;
    private final Seats seats;

    Desk(CoffeeRepository repository, Cards cards, Rooms rooms, Seats seats) {
        this.repository = repository;
        this.cards = cards;
        this.rooms = rooms;
        this.seats = seats;
    }

    /** @throws NotFound when the actor does not lead */
    Coffee hold(RoomId room, Actor lead) {
        seats.lead(room, lead);
        return rooms.kept(room, step -> repository.lock(room, step));
    }

    /**
     * Empty when the card belongs to an earlier step, was grouped under another one meanwhile, or its votes are still hidden.
     *
     * @throws NotFound when the card is not of this room
     */
    Optional<Coffee> holdRevealed(RoomId room, Actor lead, CardId card) {
        Coffee coffee = hold(room, lead);
        CoffeeId own = cards.coffeeOf(card, room).orElseThrow(() -> new NotFound(card));
        return Optional.of(coffee)
                .filter(running -> running.id().equals(own))
                .filter(running -> running.phase().revealed())
                .filter(running -> cards.isOnTop(card));
    }
}
