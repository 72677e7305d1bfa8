package org.relais.live.speedconsulting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.DecisionId;
import org.relais.community.CommunityId;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decision cards in the database. */
@Repository
class CardRows {

    /** As many as a page shows. */
    static final int MOST = 50;

    private static final String SELECT = """
            select d.*, c.limits, p.name as owner
            from decision_card d
            join challenge c on c.id = d.challenge_id
            join participant p on p.id = c.participant_id
            """;

    private final JdbcClient jdbc;
    private final Exchanges exchanges;

    CardRows(JdbcClient jdbc, Exchanges exchanges) {
        this.jdbc = jdbc;
        this.exchanges = exchanges;
    }

    void write(Challenge challenge, CommunityId community, WorkshopId workshop, DecisionId decision, Choice choice) {
        jdbc.sql("""
                        insert into decision_card (challenge_id, community_id, workshop_id, decision_id, slot, first_step, due_on, evidence, chosen_at, problem)
                        values (:challenge, :community, :workshop, :decision, :slot, :step, :due, :evidence, now(), :problem)
                        on conflict (challenge_id) do update set slot = excluded.slot, first_step = excluded.first_step,
                            due_on = excluded.due_on, evidence = excluded.evidence, problem = excluded.problem
                        """)
                .param("challenge", challenge.id().value())
                .param("community", community.value())
                .param("workshop", workshop.value())
                .param("decision", decision.value())
                .param("slot", choice.slot())
                .param("step", choice.firstStep())
                .param("due", choice.dueOn())
                .param("evidence", choice.evidence())
                .param("problem", challenge.told().problem())
                .update();
    }

    Optional<DecisionId> decision(ChallengeId challenge) {
        return jdbc.sql("select decision_id from decision_card where challenge_id = :challenge")
                .param("challenge", challenge.value())
                .query(UUID.class)
                .optional()
                .map(DecisionId::new);
    }

    Optional<DecisionCard> of(ChallengeId challenge) {
        return list(SELECT + "where d.challenge_id = :key", challenge.value(), null).stream()
                .findFirst();
    }

    List<DecisionCard> madeIn(WorkshopId workshop) {
        return list(SELECT + "where d.workshop_id = :key order by d.chosen_at", workshop.value(), null);
    }

    List<DecisionCard> newest(CommunityId community) {
        return list(
                SELECT + "where d.community_id = :key order by d.chosen_at desc, d.challenge_id limit " + MOST,
                community.value(),
                null);
    }

    /** By a part of the problem, or words that look like one, whatever the accents and capitals. */
    List<DecisionCard> nearest(CommunityId community, String words) {
        jdbc.sql("select set_config('pg_trgm.word_similarity_threshold', '0.4', true)")
                .query((row, n) -> n)
                .single();
        return list(SELECT + """
                        where d.community_id = :key
                          and (d.words %> plain_words(:words) or strpos(d.words, plain_words(:words)) > 0)
                        order by word_similarity(plain_words(:words), d.words) desc, d.chosen_at desc limit
                        """ + MOST, community.value(), words);
    }

    List<String> stepsOf(RoomId room, ParticipantId holder) {
        return jdbc.sql("""
                        select d.first_step from decision_card d join challenge c on c.id = d.challenge_id
                        where c.room_id = :room and c.participant_id = :holder order by d.chosen_at
                        """)
                .param("room", room.value())
                .param("holder", holder.value())
                .query(String.class)
                .list();
    }

    private List<DecisionCard> list(String sql, UUID key, @Nullable String words) {
        List<DecisionCard> cards = jdbc.sql(sql)
                .param("key", key)
                .param("words", words)
                .query((row, n) -> card(row))
                .list();
        Map<ChallengeId, List<Option>> options =
                exchanges.options(cards.stream().map(DecisionCard::id).toList());
        return cards.stream()
                .map(card -> card.with(options.getOrDefault(card.id(), List.of())))
                .toList();
    }

    private static DecisionCard card(ResultSet row) throws SQLException {
        return new DecisionCard(
                new ChallengeId(row.getObject("challenge_id", UUID.class)),
                new WorkshopId(row.getObject("workshop_id", UUID.class)),
                row.getString("owner"),
                row.getString("problem"),
                row.getString("limits"),
                row.getInt("slot"),
                row.getString("first_step"),
                row.getObject("due_on", LocalDate.class),
                row.getString("evidence"),
                List.of());
    }
}
