package org.relais.live.leancoffee;

import static java.util.stream.Collectors.groupingBy;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.live.leancoffee.Settlement.Lying;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves dots in the database after cards were grouped or came apart. Whoever calls holds the Lean Coffee locked. */
@Repository
class DotMoves {

    private record Of(UUID voter, Lying dot) {}

    private final JdbcClient jdbc;

    DotMoves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void settle(CoffeeId coffee, Settlement settlement) {
        Map<UUID, List<Of>> voters = dots(coffee).stream().collect(groupingBy(Of::voter));
        List<Of> changed = voters.entrySet().stream()
                .flatMap(voter -> settled(voter.getKey(), voter.getValue(), settlement).stream())
                .toList();
        if (!changed.isEmpty()) {
            forget(changed);
            changed.stream().filter(of -> of.dot().back()).forEach(of -> giveBack(coffee, of));
            changed.stream().filter(of -> !of.dot().back()).forEach(of -> place(coffee, of));
        }
    }

    private static List<Of> settled(UUID voter, List<Of> dots, Settlement settlement) {
        List<Lying> before = dots.stream().map(Of::dot).toList();
        Map<UUID, Lying> known = before.stream().collect(Collectors.toMap(Lying::id, Function.identity()));
        return settlement.of(before).stream()
                .filter(dot -> !dot.equals(known.get(dot.id())))
                .map(dot -> new Of(voter, dot))
                .toList();
    }

    private List<Of> dots(CoffeeId coffee) {
        return jdbc.sql("""
                        select id, participant_id, coalesce(placed_on_id, card_id) as origin, card_id, slot, nth, placed_at
                        from coffee_dot where coffee_id = :coffee
                        union all
                        select id, participant_id, card_id, null, 0, 0, returned_at
                        from coffee_dot_return where coffee_id = :coffee and reason = 'GROUPED'
                        """)
                .param("coffee", coffee.value())
                .query((row, n) -> {
                    @Nullable UUID card = row.getObject("card_id", UUID.class);
                    return new Of(
                            row.getObject("participant_id", UUID.class),
                            new Lying(
                                    row.getObject("id", UUID.class),
                                    new CardId(row.getObject("origin", UUID.class)),
                                    card == null ? null : new CardId(card),
                                    row.getInt("slot"),
                                    row.getInt("nth"),
                                    row.getObject("placed_at", OffsetDateTime.class)));
                })
                .list();
    }

    private void forget(Collection<Of> dots) {
        UUID[] ids = dots.stream().map(of -> of.dot().id()).toArray(UUID[]::new);
        jdbc.sql("delete from coffee_dot where id = any (:ids)")
                .param("ids", ids)
                .update();
        jdbc.sql("delete from coffee_dot_return where id = any (:ids)")
                .param("ids", ids)
                .update();
    }

    private void giveBack(CoffeeId coffee, Of of) {
        jdbc.sql("""
                        insert into coffee_dot_return (id, coffee_id, card_id, participant_id, reason, returned_at)
                        values (:id, :coffee, :origin, :voter, 'GROUPED', :at)
                        """)
                .param("id", of.dot().id())
                .param("coffee", coffee.value())
                .param("origin", of.dot().origin().value())
                .param("voter", of.voter())
                .param("at", of.dot().at())
                .update();
    }

    private void place(CoffeeId coffee, Of of) {
        Lying dot = of.dot();
        jdbc.sql("""
                        insert into coffee_dot (id, coffee_id, card_id, participant_id, slot, nth, placed_at, placed_on_id)
                        values (:id, :coffee, :card, :voter, :slot, :nth, :at, nullif(:origin, :card))
                        """)
                .param("id", dot.id())
                .param("coffee", coffee.value())
                .param("card", Ids.value(dot.card()))
                .param("voter", of.voter())
                .param("slot", dot.slot())
                .param("nth", dot.nth())
                .param("at", dot.at())
                .param("origin", dot.origin().value())
                .update();
    }
}
