package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.topic.TopicId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Cards in the database. */
@Repository
class Cards {

    private static final RowMapper<CardLine> LINE = (row, n) -> {
        UUID participant = row.getObject("participant_id", UUID.class);
        return new CardLine(
                new CardId(row.getObject("id", UUID.class)),
                row.getString("text"),
                participant == null ? null : new ParticipantId(participant),
                row.getString("author"),
                row.getBoolean("current"),
                row.getBoolean("discussed"),
                row.getObject("votes", Integer.class),
                0,
                Outcomes.line(row));
    };

    private final JdbcClient jdbc;

    Cards(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Proposed once, however often it is sent. */
    void add(CardId id, CoffeeId coffee, ParticipantId participant, String text) {
        jdbc.sql("""
                        insert into coffee_card (id, coffee_id, participant_id, text, position, proposed_at)
                        select :id, :coffee, :participant, :text, count(*), now() from coffee_card where coffee_id = :coffee
                        on conflict (id) do nothing
                        """)
                .param("id", id.value())
                .param("coffee", coffee.value())
                .param("participant", participant.value())
                .param("text", text)
                .update();
    }

    void bring(CoffeeId coffee, TopicId topic, String text, int position) {
        jdbc.sql("""
                        insert into coffee_card (id, coffee_id, topic_id, text, position, proposed_at)
                        values (:id, :coffee, :topic, :text, :position, now())
                        on conflict do nothing
                        """)
                .param("id", CardId.next().value())
                .param("coffee", coffee.value())
                .param("topic", topic.value())
                .param("text", text)
                .param("position", position)
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
        return jdbc.sql("select count(*) from coffee_card where coffee_id = :coffee and withdrawn_at is null")
                .param("coffee", coffee.value())
                .query(Long.class)
                .single();
    }

    long count(CoffeeId coffee, ParticipantId owner) {
        return jdbc.sql("select count(*) from coffee_card where coffee_id = :coffee and participant_id = :owner")
                .param("coffee", coffee.value())
                .param("owner", owner.value())
                .query(Long.class)
                .single();
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

    void markDiscussed(CardId id) {
        jdbc.sql("update coffee_card set discussed_at = coalesce(discussed_at, now()) where id = :id")
                .param("id", id.value())
                .update();
    }

    Optional<TopicId> topicOf(CardId id) {
        return jdbc.sql("select topic_id from coffee_card where id = :id and topic_id is not null")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(TopicId::new);
    }

    /** As proposed, and without a single vote in the rows while votes are hidden (L6). */
    List<CardLine> lines(CoffeeId coffee, boolean revealed) {
        String votes = revealed ? "(select count(*)::int from coffee_dot d where d.card_id = card.id)" : "null::int";
        return jdbc.sql("""
                        select card.id, card.text, card.participant_id, author.name as author,
                               card.id = coffee.current_card_id as current, card.discussed_at is not null as discussed,
                               %s as votes, outcome.card_id as outcome, outcome.next_step, outcome.owner_id,
                               owner.name as owner_name, outcome.accepted_at
                        from coffee_card card
                        join coffee on coffee.id = card.coffee_id
                        left join participant author on author.id = card.participant_id
                        left join coffee_outcome outcome on outcome.card_id = card.id
                        left join participant owner on owner.id = outcome.owner_id
                        where card.coffee_id = :coffee and card.withdrawn_at is null
                        order by card.position, card.proposed_at, card.id
                        """.formatted(votes))
                .param("coffee", coffee.value())
                .query(LINE)
                .list();
    }
}
