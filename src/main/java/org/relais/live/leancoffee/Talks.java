package org.relais.live.leancoffee;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Times on the table, in the database, by the database's clock. */
@Repository
class Talks {

    /** What the minutes tell of a card: all its times on the table together. */
    record Spent(CardId card, Duration planned, Duration real) {}

    private final JdbcClient jdbc;

    Talks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A card comes to the table; the one before leaves it. */
    void begin(CoffeeId coffee, CardId card, Duration planned) {
        end(coffee);
        jdbc.sql("""
                        insert into coffee_talk (id, coffee_id, card_id, planned_ms, started_at)
                        values (:id, :coffee, :card, :planned, clock_timestamp())
                        """)
                .param("id", Ids.next())
                .param("coffee", coffee.value())
                .param("card", card.value())
                .param("planned", planned.toMillis())
                .update();
    }

    /** The table is cleared, and with it the question whether to go on. */
    void end(CoffeeId coffee) {
        jdbc.sql("""
                        update coffee_time_ballot set verdict = 'WITHDRAWN', closed_at = clock_timestamp()
                        where closed_at is null and talk_id in (
                            select id from coffee_talk where coffee_id = :coffee and ended_at is null)
                        """).param("coffee", coffee.value()).update();
        jdbc.sql("""
                        update coffee_talk set ended_at = greatest(started_at, clock_timestamp())
                        where coffee_id = :coffee and ended_at is null
                        """).param("coffee", coffee.value()).update();
    }

    Optional<UUID> current(CoffeeId coffee) {
        return jdbc.sql("select id from coffee_talk where coffee_id = :coffee and ended_at is null")
                .param("coffee", coffee.value())
                .query(UUID.class)
                .optional();
    }

    List<Spent> spent(CoffeeId coffee) {
        return jdbc.sql("""
                        select card_id, sum(planned_ms) as planned,
                               sum(extract(epoch from coalesce(ended_at, clock_timestamp()) - started_at) * 1000) as real
                        from coffee_talk where coffee_id = :coffee group by card_id
                        """)
                .param("coffee", coffee.value())
                .query((row, n) -> new Spent(
                        new CardId(row.getObject("card_id", UUID.class)),
                        Duration.ofMillis(row.getLong("planned")),
                        Duration.ofMillis(row.getLong("real"))))
                .list();
    }
}
