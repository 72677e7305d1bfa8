package org.relais.live.leancoffee;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dots in the database. A voter's ballot is locked while dots change, and slots are unique: two guards for L5. */
@Repository
class Dots {

    private final JdbcClient jdbc;

    Dots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lockBallot(CoffeeId coffee, ParticipantId voter) {
        jdbc.sql("""
                        insert into coffee_ballot (coffee_id, participant_id) values (:coffee, :voter)
                        on conflict do nothing
                        """)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .update();
        jdbc.sql("select 1 from coffee_ballot where coffee_id = :coffee and participant_id = :voter for update")
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .query(Integer.class)
                .single();
    }

    void abstain(CoffeeId coffee, ParticipantId voter, boolean abstains) {
        jdbc.sql("update coffee_ballot set abstains = :abstains where coffee_id = :coffee and participant_id = :voter")
                .param("abstains", abstains)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .update();
    }

    boolean exists(UUID dot) {
        return jdbc.sql("select count(*) > 0 from coffee_dot where id = :dot")
                .param("dot", dot)
                .query(Boolean.class)
                .single();
    }

    /** Into the first free slot of the voter and of the card. */
    void place(Dot dot, CoffeeId coffee, ParticipantId voter) {
        jdbc.sql("""
                        insert into coffee_dot (id, coffee_id, card_id, participant_id, slot, nth, placed_at)
                        select :dot, :coffee, :card, :voter, min(slot), min(nth), now()
                        from generate_series(1, 20) slot, generate_series(1, 3) nth
                        where slot not in (
                                select d.slot from coffee_dot d where d.coffee_id = :coffee and d.participant_id = :voter)
                          and nth not in (
                                select d.nth from coffee_dot d where d.card_id = :card and d.participant_id = :voter)
                        """)
                .param("dot", dot.id())
                .param("coffee", coffee.value())
                .param("card", dot.card().value())
                .param("voter", voter.value())
                .update();
    }

    void remove(UUID dot, CoffeeId coffee, ParticipantId voter) {
        jdbc.sql("delete from coffee_dot where id = :dot and coffee_id = :coffee and participant_id = :voter")
                .param("dot", dot)
                .param("coffee", coffee.value())
                .param("voter", voter.value())
                .update();
    }

    Ballot ballot(Coffee coffee, ParticipantId voter) {
        List<Dot> dots = jdbc.sql("""
                        select id, card_id from coffee_dot
                        where coffee_id = :coffee and participant_id = :voter order by placed_at, nth
                        """)
                .param("coffee", coffee.id().value())
                .param("voter", voter.value())
                .query((row, n) ->
                        new Dot(row.getObject("id", UUID.class), new CardId(row.getObject("card_id", UUID.class))))
                .list();
        Map<CardId, List<Dot>> byCard = dots.stream().collect(groupingBy(Dot::card));
        return new Ballot(coffee.budget(), byCard, abstaining(coffee.id(), List.of(voter)) == 1);
    }

    long abstaining(CoffeeId coffee, Collection<ParticipantId> among) {
        return jdbc.sql("""
                        select count(*) from coffee_ballot
                        where coffee_id = :coffee and abstains and participant_id = any (:among)
                        """)
                .param("coffee", coffee.value())
                .param("among", among.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }
}
