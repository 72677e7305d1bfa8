package org.relais.live.leancoffee;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which card lies under which, in the database. */
@Repository
class CardTree {

    private final JdbcClient jdbc;

    CardTree(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The card on top of each card of the Lean Coffee, itself included. */
    Map<CardId, CardId> roots(CoffeeId coffee) {
        Map<CardId, CardId> roots = new HashMap<>();
        jdbc.sql("""
                        with recursive tree (card, root) as (
                            select id, id from coffee_card where coffee_id = :coffee and merged_into_id is null
                            union all
                            select child.id, tree.root from coffee_card child join tree on child.merged_into_id = tree.card)
                        select card, root from tree
                        """).param("coffee", coffee.value()).query(row -> {
            roots.put(new CardId(row.getObject("card", UUID.class)), new CardId(row.getObject("root", UUID.class)));
        });
        return roots;
    }

    /** The card on top of this one: what is meant for a card that was grouped meanwhile is meant for its group. */
    CardId rootOf(CardId card) {
        return jdbc.sql("""
                        with recursive up (id, above) as (
                            select id, merged_into_id from coffee_card where id = :card
                            union all
                            select card.id, card.merged_into_id from coffee_card card join up on card.id = up.above)
                        select id from up where above is null
                        """)
                .param("card", card.value())
                .query(UUID.class)
                .optional()
                .map(CardId::new)
                .orElse(card);
    }

    void put(CardId card, CardId under, UUID act) {
        jdbc.sql("""
                        update coffee_card set merged_into_id = :under, merged_by = :act, merged_at = clock_timestamp()
                        where id = :card
                        """)
                .param("under", under.value())
                .param("act", act)
                .param("card", card.value())
                .update();
    }

    /** What lay under it stays with the others. */
    void takeOut(CardId card) {
        jdbc.sql("""
                        update coffee_card child set merged_into_id = parent.merged_into_id
                        from coffee_card parent
                        where parent.id = :card and child.merged_into_id = parent.id and parent.merged_into_id is not null
                        """).param("card", card.value()).update();
        jdbc.sql("update coffee_card set merged_into_id = null, merged_by = null, merged_at = null where id = :card")
                .param("card", card.value())
                .update();
    }

    /** All that lies under a card that goes away lies by itself again. */
    void scatter(CardId card) {
        jdbc.sql("""
                        update coffee_card set merged_into_id = null, merged_by = null, merged_at = null
                        where merged_into_id = :card
                        """).param("card", card.value()).update();
    }

    void undo(CoffeeId coffee, UUID act) {
        jdbc.sql("""
                        update coffee_card set merged_into_id = null, merged_by = null, merged_at = null
                        where coffee_id = :coffee and merged_by = :act
                        """).param("coffee", coffee.value()).param("act", act).update();
    }

    void name(CardId card, String name) {
        jdbc.sql("update coffee_card set group_name = :name where id = :card")
                .param("name", name)
                .param("card", card.value())
                .update();
    }

    /** The act of grouping that can be undone now: the latest one. */
    Optional<UUID> latestAct(CoffeeId coffee) {
        return jdbc.sql("""
                        select merged_by from coffee_card where coffee_id = :coffee and merged_by is not null
                        order by merged_at desc limit 1
                        """).param("coffee", coffee.value()).query(UUID.class).optional();
    }
}
