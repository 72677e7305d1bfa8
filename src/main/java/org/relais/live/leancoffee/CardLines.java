package org.relais.live.leancoffee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads cards as everybody may see them. */
@Repository
class CardLines {

    /** A card that lies under another one, in the tree that grouping made. */
    private record Below(CardId parent, GroupedCard card) {}

    private final JdbcClient jdbc;

    CardLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** As proposed, and without a single vote in the rows while votes are hidden (L6). */
    List<CardLine> of(CoffeeId coffee, boolean revealed) {
        Map<CardId, List<GroupedCard>> below = below(coffee);
        return jdbc.sql("""
                        select card.id, coalesce(card.group_name, card.text) as text, card.participant_id, card.topic_id,
                               card.anonymous, author.name as author, card.turn, card.became_id,
                               card.id = coffee.current_card_id as current, card.discussed_at, card.parked_at,
                               %s as dots, %s as voters, coalesce(hands.hands, 0) as hands,
                               outcome.card_id as outcome, outcome.next_step, outcome.because, outcome.owner_id,
                               owner.name as owner_name, outcome.accepted_at
                        from coffee_card card
                        join coffee on coffee.id = card.coffee_id
                        left join participant author on author.id = card.participant_id and not card.anonymous
                        left join coffee_hands hands on hands.card_id = card.id
                        left join coffee_outcome outcome on outcome.card_id = card.id
                        left join participant owner on owner.id = outcome.owner_id
                        where card.coffee_id = :coffee and card.withdrawn_at is null and card.merged_into_id is null
                        order by card.position, card.proposed_at, card.id
                        """.formatted(counted("*", revealed), counted("distinct participant_id", revealed)))
                .param("coffee", coffee.value())
                .query((row, n) -> line(row, revealed, below))
                .list();
    }

    private static String counted(String what, boolean revealed) {
        return revealed ? "(select count(" + what + ")::int from coffee_dot d where d.card_id = card.id)" : "0";
    }

    private static CardLine line(ResultSet row, boolean revealed, Map<CardId, List<GroupedCard>> below)
            throws SQLException {
        CardId id = new CardId(row.getObject("id", UUID.class));
        return new CardLine(
                id,
                row.getString("text"),
                origin(row),
                state(row),
                revealed ? new Tally(row.getInt("dots"), row.getInt("voters"), row.getInt("hands")) : null,
                0,
                row.getObject("turn", Integer.class),
                under(id, below).toList(),
                Outcomes.line(row),
                row.getObject("became_id") != null);
    }

    private static CardOrigin origin(ResultSet row) throws SQLException {
        @Nullable UUID participant = row.getObject("participant_id", UUID.class);
        CardOrigin.Kind kind = row.getObject("topic_id") != null
                ? CardOrigin.Kind.BACKLOG
                : row.getBoolean("anonymous") ? CardOrigin.Kind.ANONYMOUS : CardOrigin.Kind.NAMED;
        return new CardOrigin(
                kind, participant == null ? null : new ParticipantId(participant), row.getString("author"));
    }

    private static CardState state(ResultSet row) throws SQLException {
        if (row.getBoolean("current")) {
            return CardState.CURRENT;
        }
        if (row.getObject("parked_at") != null) {
            return CardState.PARKED;
        }
        return row.getObject("discussed_at") == null ? CardState.WAITING : CardState.DISCUSSED;
    }

    private Map<CardId, List<GroupedCard>> below(CoffeeId coffee) {
        List<Below> all = jdbc.sql("""
                        select card.id, card.text, card.participant_id, card.topic_id, card.anonymous,
                               author.name as author, card.merged_into_id
                        from coffee_card card
                        left join participant author on author.id = card.participant_id and not card.anonymous
                        where card.coffee_id = :coffee and card.withdrawn_at is null and card.merged_into_id is not null
                        order by card.position, card.proposed_at, card.id
                        """)
                .param("coffee", coffee.value())
                .query((row, n) -> new Below(
                        new CardId(row.getObject("merged_into_id", UUID.class)),
                        new GroupedCard(
                                new CardId(row.getObject("id", UUID.class)), row.getString("text"), origin(row))))
                .list();
        Map<CardId, List<GroupedCard>> children = new HashMap<>();
        all.forEach(card -> children.computeIfAbsent(card.parent(), parent -> new ArrayList<>())
                .add(card.card()));
        return children;
    }

    private static Stream<GroupedCard> under(CardId card, Map<CardId, List<GroupedCard>> children) {
        return children.getOrDefault(card, List.of()).stream()
                .flatMap(child -> Stream.concat(Stream.of(child), under(child.id(), children)));
    }
}
