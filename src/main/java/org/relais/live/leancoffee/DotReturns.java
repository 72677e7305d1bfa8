package org.relais.live.leancoffee;

import org.relais.live.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dots that went back to their voters without their doing, in the database; they are told why (L7). */
@Repository
class DotReturns {

    /** What a voter is told, once and until the dots are spent again. */
    public record Returned(int grouped, int fewer) {

        static final Returned NONE = new Returned(0, 0);

        public boolean any() {
            return grouped + fewer > 0;
        }
    }

    private final JdbcClient jdbc;

    DotReturns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** There are fewer dots now: the latest ones beyond the budget go back. */
    void beyond(CoffeeId coffee, int budget) {
        jdbc.sql("""
                        with numbered as (
                            select id, row_number() over (partition by participant_id order by placed_at, slot) as place
                            from coffee_dot where coffee_id = :coffee),
                        gone as (
                            delete from coffee_dot using numbered
                            where coffee_dot.id = numbered.id and numbered.place > :budget
                            returning coffee_dot.id, card_id, participant_id)
                        insert into coffee_dot_return (id, coffee_id, card_id, participant_id, reason, returned_at)
                        select id, :coffee, card_id, participant_id, 'FEWER', now() from gone
                        """).param("coffee", coffee.value()).param("budget", budget).update();
    }

    Returned to(CoffeeId coffee, ParticipantId voter) {
        return jdbc.sql("""
                        select (count(*) filter (where reason = 'GROUPED'))::int as grouped,
                               (count(*) filter (where reason = 'FEWER'))::int as fewer
                        from coffee_dot_return where coffee_id = :coffee and participant_id = :voter
                        """)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .query((row, n) -> new Returned(row.getInt("grouped"), row.getInt("fewer")))
                .single();
    }
}
