package org.relais.live.speedconsulting;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is said about challenges at their tables: questions and options, in the database. */
@Repository
class Exchanges {

    static final int THREE = 3;

    private final JdbcClient jdbc;

    Exchanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What a table does at once happens one after the other. */
    void lock(ChallengeId challenge) {
        jdbc.sql("select 1 from challenge where id = :id for update")
                .param("id", challenge.value())
                .query(Integer.class)
                .optional();
    }

    /** Asked once, however often it is sent. */
    void ask(UUID id, ChallengeId challenge, ParticipantId author, String text) {
        jdbc.sql("""
                        insert into consulting_question (id, challenge_id, participant_id, text, asked_at)
                        values (:id, :challenge, :author, :text, now()) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("challenge", challenge.value())
                .param("author", author.value())
                .param("text", text)
                .update();
    }

    List<Question> questions(ChallengeId challenge) {
        return jdbc.sql("""
                        select q.text, p.name as author from consulting_question q
                        join participant p on p.id = q.participant_id
                        where q.challenge_id = :challenge order by q.asked_at, q.id
                        """)
                .param("challenge", challenge.value())
                .query((row, n) -> new Question(row.getString("text"), row.getString("author")))
                .list();
    }

    /** Takes the first free slot of the three; the caller has the lock and knows that there is one. */
    void propose(ChallengeId challenge, Option option) {
        jdbc.sql("""
                        insert into consulting_option (challenge_id, slot, id, participant_id, text, first_step, cost)
                        select :challenge, min(slot), :id, :author, :text, :step, :cost
                        from generate_series(1, 3) slot
                        where slot not in (select o.slot from consulting_option o where o.challenge_id = :challenge)
                        on conflict (id) do nothing
                        """)
                .param("challenge", challenge.value())
                .param("id", option.id())
                .param("author", option.author().value())
                .param("text", option.text())
                .param("step", option.firstStep())
                .param("cost", option.cost().name())
                .update();
    }

    /** An option of one's own, as long as nobody chose it. */
    void withdraw(ChallengeId challenge, UUID option, ParticipantId author) {
        jdbc.sql("""
                        delete from consulting_option o
                        where o.id = :id and o.challenge_id = :challenge and o.participant_id = :author
                          and not exists (select 1 from decision_card d
                                          where d.challenge_id = o.challenge_id and d.slot = o.slot)
                        """)
                .param("id", option)
                .param("challenge", challenge.value())
                .param("author", author.value())
                .update();
    }

    /** The frugal ones first (S124). */
    List<Option> options(ChallengeId challenge) {
        return options(List.of(challenge)).getOrDefault(challenge, List.of());
    }

    /** The same of several, by their challenge. */
    Map<ChallengeId, List<Option>> options(Collection<ChallengeId> challenges) {
        record Of(ChallengeId challenge, Option option) {}
        return jdbc
                .sql("""
                        select challenge_id, slot, id, participant_id, text, first_step, cost from consulting_option
                        where challenge_id = any (:challenges)
                        order by array_position(array['FRUGAL', 'MEDIUM', 'HEAVY'], cost), slot
                        """)
                .param("challenges", Ids.values(challenges))
                .query((row, n) -> new Of(new ChallengeId(row.getObject("challenge_id", UUID.class)), option(row)))
                .list()
                .stream()
                .collect(groupingBy(Of::challenge, mapping(Of::option, toList())));
    }

    private static Option option(ResultSet row) throws SQLException {
        return new Option(
                row.getInt("slot"),
                row.getObject("id", UUID.class),
                new ParticipantId(row.getObject("participant_id", UUID.class)),
                row.getString("text"),
                row.getString("first_step"),
                Cost.valueOf(row.getString("cost")));
    }
}
