package org.relais.live.leancoffee;

import java.util.List;
import org.relais.live.Rooms;
import org.relais.workshop.WorkshopClosed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What the end of a workshop changes, in the transaction that closes it: the link from a card without a name to who
 * proposed it goes (L29), and whatever lay on a table lies there no longer.
 */
@Component
class CoffeeClosing {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Talks talks;
    private final Rooms rooms;

    CoffeeClosing(CoffeeRepository repository, Cards cards, Talks talks, Rooms rooms) {
        this.repository = repository;
        this.cards = cards;
        this.talks = talks;
        this.rooms = rooms;
    }

    @EventListener
    void close(WorkshopClosed closed) {
        rooms.of(closed.workshop())
                .map(repository::findByRoom)
                .orElse(List.of())
                .forEach(coffee -> {
                    cards.forgetNameless(coffee.id());
                    talks.end(coffee.id());
                });
    }
}
