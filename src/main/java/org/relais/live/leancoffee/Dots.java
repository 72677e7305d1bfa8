package org.relais.live.leancoffee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.relais.live.ParticipantId;
import org.relais.live.leancoffee.Hand.Placed;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dots in the database. A voter's ballot is locked while dots change, and slots are unique: two guards for L5. */
@Repository
class Dots {

    private final JdbcClient jdbc;
    private final Ballots ballots;

    Dots(JdbcClient jdbc, Ballots ballots) {
        this.jdbc = jdbc;
        this.ballots = ballots;
    }

    /** Locks the ballots of the voters and takes up their dots. */
    Poll poll(Coffee coffee, Set<ParticipantId> voters, List<Vote> votes) {
        Set<ParticipantId> abstaining = ballots.lock(coffee.id(), voters);
        List<Stored> stored = stored(coffee.id(), voters, votes);
        Map<ParticipantId, List<Placed>> own = stored.stream()
                .filter(dot -> dot.coffee().equals(coffee.id()))
                .collect(groupingBy(Stored::voter, mapping(Stored::placed, toList())));
        Map<ParticipantId, Hand> hands = new LinkedHashMap<>();
        voters.forEach(voter -> hands.put(
                voter, new Hand(coffee.budget(), abstaining.contains(voter), own.getOrDefault(voter, List.of()))));
        return new Poll(
                hands, stored.stream().map(dot -> dot.placed().dot().id()).collect(toSet()));
    }

    private record Stored(CoffeeId coffee, ParticipantId voter, Placed placed) {}

    /** The voters' dots, and whatever else has the identity of a new one. */
    private List<Stored> stored(CoffeeId coffee, Collection<ParticipantId> voters, List<Vote> votes) {
        return jdbc.sql("""
                        select id, coffee_id, participant_id, card_id, slot, nth from coffee_dot
                        where coffee_id = :coffee and participant_id = any (:voters) or id = any (:dots)
                        order by placed_at, nth
                        """)
                .param("coffee", coffee.value())
                .param("voters", Ids.values(voters))
                .param("dots", votes.stream().map(vote -> vote.dot().id()).toArray(UUID[]::new))
                .query((row, n) -> new Stored(
                        new CoffeeId(row.getObject("coffee_id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        new Placed(dot(row), row.getInt("slot"), row.getInt("nth"))))
                .list();
    }

    /** Each into its slot; two in one slot are refused by the database. */
    void add(CoffeeId coffee, Map<ParticipantId, List<Placed>> added) {
        List<Map.Entry<ParticipantId, Placed>> rows = added.entrySet().stream()
                .flatMap(voter -> voter.getValue().stream().map(dot -> Map.entry(voter.getKey(), dot)))
                .toList();
        jdbc.sql("""
                        insert into coffee_dot (id, coffee_id, card_id, participant_id, slot, nth, placed_at)
                        select id, :coffee, card, voter, slot, nth, now()
                        from unnest(:ids, :cards, :voters, :slots, :nths) as new (id, card, voter, slot, nth)
                        """)
                .param("coffee", coffee.value())
                .param(
                        "ids",
                        column(rows, UUID[]::new, row -> row.getValue().dot().id()))
                .param(
                        "cards",
                        column(
                                rows,
                                UUID[]::new,
                                row -> row.getValue().dot().card().value()))
                .param("voters", column(rows, UUID[]::new, row -> row.getKey().value()))
                .param(
                        "slots",
                        column(rows, Integer[]::new, row -> row.getValue().slot()))
                .param(
                        "nths",
                        column(rows, Integer[]::new, row -> row.getValue().nth()))
                .update();
    }

    private static <R, C> C[] column(List<R> rows, IntFunction<C[]> array, Function<R, C> value) {
        return rows.stream().map(value).toArray(array);
    }

    void remove(Collection<UUID> dots) {
        jdbc.sql("delete from coffee_dot where id = any (:dots)")
                .param("dots", dots.toArray(UUID[]::new))
                .update();
    }

    Ballot ballot(Coffee coffee, ParticipantId voter) {
        List<Dot> dots = jdbc.sql("""
                        select id, card_id from coffee_dot
                        where coffee_id = :coffee and participant_id = :voter order by placed_at, nth
                        """)
                .param("coffee", coffee.id().value())
                .param("voter", voter.value())
                .query((row, n) -> dot(row))
                .list();
        Map<CardId, List<Dot>> byCard = dots.stream().collect(groupingBy(Dot::card));
        return new Ballot(coffee.budget(), byCard, ballots.abstains(coffee.id(), voter));
    }

    private static Dot dot(ResultSet row) throws SQLException {
        return new Dot(row.getObject("id", UUID.class), new CardId(row.getObject("card_id", UUID.class)));
    }
}
