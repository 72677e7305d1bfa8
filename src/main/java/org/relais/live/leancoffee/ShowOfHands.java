package org.relais.live.leancoffee;

import java.util.Optional;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands that were raised for a card, counted by the scribe or whoever leads; the minutes say that it was so (L9). */
@Service
@Transactional
public class ShowOfHands {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Workshops workshops;
    private final Rooms rooms;
    private final JdbcClient jdbc;

    ShowOfHands(CoffeeRepository repository, Cards cards, Workshops workshops, Rooms rooms, JdbcClient jdbc) {
        this.repository = repository;
        this.cards = cards;
        this.workshops = workshops;
        this.rooms = rooms;
        this.jdbc = jdbc;
    }

    /**
     * Counted anew, the last count holds; none takes it away.
     *
     * @throws NotFound when the actor neither leads nor takes the notes, or the card is not of this room
     */
    public Optional<Refusal> count(Seat seat, Actor actor, CardId card, int hands) {
        CoffeeId own = cards.coffeeOf(card, seat.room()).orElseThrow(() -> new NotFound(card));
        WorkshopId workshop = rooms.snapshot(seat.room()).workshop().line().id();
        PersonId person = actor.person();
        if (person == null || !workshops.mayWriteMinutes(workshop, person)) {
            throw new NotFound(card);
        }
        boolean revealed = rooms.step(seat.room())
                .flatMap(step -> repository.share(seat.room(), step))
                .filter(coffee -> coffee.id().equals(own) && coffee.phase().revealed())
                .isPresent();
        if (!revealed) {
            return Optional.of(Refusal.MOVED_ON);
        }
        write(seat, card, hands);
        rooms.changed(seat.room());
        return Optional.empty();
    }

    private void write(Seat seat, CardId card, int hands) {
        jdbc.sql("delete from coffee_hands where card_id = :card and :hands = 0")
                .param("card", card.value())
                .param("hands", hands)
                .update();
        jdbc.sql("""
                        insert into coffee_hands (card_id, hands, counted_by, counted_at)
                        select :card, :hands, :by, now() where :hands > 0
                        on conflict (card_id) do update set
                            hands = excluded.hands, counted_by = excluded.counted_by, counted_at = excluded.counted_at
                        """)
                .param("card", card.value())
                .param("hands", hands)
                .param("by", seat.participant().value())
                .update();
    }
}
