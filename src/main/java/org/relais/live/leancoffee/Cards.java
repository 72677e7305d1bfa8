package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards in the database. */
@Repository
class Cards {

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Proposed once, however often it is sent. */
    void add(CardId id, CoffeeId coffee, ParticipantId participant, String text, boolean anonymous) {
        jdbc.sql("""
                        insert into coffee_card (id, coffee_id, participant_id, text, anonymous, position, proposed_at)
                        select :id, :coffee, :participant, :text, :anonymous, count(*), now()
                        from coffee_card where coffee_id = :coffee
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("coffee", coffee.value())
                .param("participant", participant.value())
                .param("text", text)
                .param("anonymous", anonymous)
                .update();
    }

    void reword(CardId id, CoffeeId coffee, ParticipantId owner, String text) {
        jdbc.sql("update coffee_card set text = :text where " + OWN)
                .param("text", text)
                .param("id", id.value())
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .update();
    }

    /** Dots of an earlier vote go back to those who placed them (L7). */
    void withdraw(CardId id, CoffeeId coffee, ParticipantId owner) {
        jdbc.sql("delete from coffee_dot where card_id in (select id from coffee_card where " + OWN + ")")
                .param("id", id.value())
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .update();
        jdbc.sql("update coffee_card set withdrawn_at = now() where " + OWN)
                .param("id", id.value())
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .update();
    }

    private static final String OWN =
            "id = :id and coffee_id = :coffee and participant_id = :owner and withdrawn_at is null";

    long count(CoffeeId coffee) {
        return jdbc.sql("""
                        select count(*) from coffee_card
                        where coffee_id = :coffee and withdrawn_at is null and merged_into_id is null
                        """).param("coffee", coffee.value()).query(Long.class).single();
    }

    long count(CoffeeId coffee, ParticipantId owner) {
        return jdbc.sql("select count(*) from coffee_card where coffee_id = :coffee and participant_id = :owner")
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .query(Long.class)
                .single();
    }

    /** Those that somebody proposed, grouped or not, to be said anew or withdrawn. */
    List<OwnCard> own(CoffeeId coffee, ParticipantId owner) {
        return jdbc.sql("""
                        select id, text, anonymous from coffee_card
                        where coffee_id = :coffee and participant_id = :owner and withdrawn_at is null
                        order by position, proposed_at, id
                        """)
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .query((row, n) -> new OwnCard(
                        new CardId(row.getObject("id", UUID.class)),
                        row.getString("text"),
                        row.getBoolean("anonymous")))
                .list();
    }

    /** The Lean Coffee of a card that lies in this room. */
    Optional<CoffeeId> coffeeOf(CardId id, RoomId room) {
        return jdbc.sql("""
                        select coffee.id from coffee_card card join coffee on coffee.id = card.coffee_id
                        where card.id = :id and coffee.room_id = :room and card.withdrawn_at is null
                        """)
                .param("id", id.value())
                .param("room", room.value())
                .query(UUID.class)
                .optional()
                .map(CoffeeId::new);
    }

    /** It lies under no other card. */
    boolean isOnTop(CardId id) {
        return jdbc.sql("select count(*) > 0 from coffee_card where id = :id and merged_into_id is null")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void markDiscussed(CardId id) {
        jdbc.sql("""
                        update coffee_card set discussed_at = coalesce(discussed_at, now()), parked_at = null
                        where id = :id
                        """).param("id", id.value()).update();
    }

    void park(CardId id, boolean parked) {
        jdbc.sql("update coffee_card set parked_at = case when :parked then now() end where id = :id")
                .param("parked", parked)
                .param("id", id.value())
                .update();
    }

    /** L29: nobody can find out later who proposed a card without a name. */
    void forgetNameless(CoffeeId coffee) {
        jdbc.sql("update coffee_card set participant_id = null where anonymous and coffee_id = :coffee")
                .param("coffee", coffee.value())
                .update();
    }

    /** Places in the order of whoever leads, before the votes. */
    void turn(List<CardId> order) {
        for (int place = 0; place < order.size(); place++) {
            jdbc.sql("update coffee_card set turn = :turn where id = :id")
                    .param("turn", place + 1)
                    .param("id", order.get(place).value())
                    .update();
        }
    }
}
