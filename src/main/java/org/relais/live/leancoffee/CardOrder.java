package org.relais.live.leancoffee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another order than that of the votes, by a menu of places (L26). */
@Service
@Transactional
public class CardOrder {

    private final Desk desk;
    private final Cards cards;
    private final CardLines lines;
    private final Rooms rooms;

    CardOrder(Desk desk, Cards cards, CardLines lines, Rooms rooms) {
        this.desk = desk;
        this.cards = cards;
        this.lines = lines;
        this.rooms = rooms;
    }

    /**
     * Gives a card that waits another place among those that wait.
     *
     * @param place counted from one; beyond the end it is the last one
     */
    public Optional<Refusal> place(RoomId room, Actor lead, CardId card, int place) {
        Optional<Coffee> held = desk.holdRevealed(room, lead, card);
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        List<CardId> order = new ArrayList<>(Board.ranked(lines.of(held.get().id(), true)).stream()
                .filter(CardLine::waiting)
                .map(CardLine::id)
                .toList());
        if (order.remove(card)) {
            order.add(Math.clamp(place - 1L, 0, order.size()), card);
            cards.turn(order);
        }
        rooms.changed(room);
        return Optional.empty();
    }
}
