package org.relais.live.leancoffee;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ballots about the time, in the database. Who said what is kept only until the verdict. */
@Repository
class TimeBallots {

    /** Ballots whose verdict is told; the ones that were withdrawn asked nothing in the end. */
    private static final String TOLD = """
            select ballot.id, ballot.minutes, ballot.verdict, ballot.continuing, ballot.moving_on, ballot.abstaining,
                   talk.card_id,
                   (select count(*)::int from coffee_time_vote v where v.ballot_id = ballot.id) as answered
            from coffee_time_ballot ballot join coffee_talk talk on talk.id = ballot.talk_id
            where ballot.verdict is distinct from 'WITHDRAWN'
            """;

    private final JdbcClient jdbc;

    TimeBallots(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest about the card that is on the table. */
    Optional<TimeBallot> latest(CoffeeId coffee) {
        return jdbc.sql(TOLD
                        + " and talk.coffee_id = :coffee and talk.ended_at is null order by opened_at desc limit 1")
                .param("coffee", coffee.value())
                .query((row, n) -> line(row))
                .optional();
    }

    /** All with a verdict, by card, as they came. */
    Map<CardId, List<TimeBallot>> decided(CoffeeId coffee) {
        record OfCard(CardId card, TimeBallot ballot) {}
        return jdbc
                .sql(TOLD + " and talk.coffee_id = :coffee and ballot.closed_at is not null order by opened_at")
                .param("coffee", coffee.value())
                .query((row, n) -> new OfCard(new CardId(row.getObject("card_id", UUID.class)), line(row)))
                .list()
                .stream()
                .collect(groupingBy(OfCard::card, mapping(OfCard::ballot, toList())));
    }

    long extensions(UUID talk) {
        return jdbc.sql("select count(*) from coffee_time_ballot where talk_id = :talk and verdict = 'CONTINUE'")
                .param("talk", talk)
                .query(Long.class)
                .single();
    }

    void open(UUID talk, int minutes) {
        jdbc.sql("""
                        insert into coffee_time_ballot (id, talk_id, minutes, opened_at)
                        values (:id, :talk, :minutes, clock_timestamp())
                        """)
                .param("id", Ids.next())
                .param("talk", talk)
                .param("minutes", minutes)
                .update();
    }

    void stop(UUID talk) {
        jdbc.sql("""
                        insert into coffee_time_ballot (id, talk_id, minutes, opened_at, closed_at, verdict)
                        values (:id, :talk, 0, clock_timestamp(), clock_timestamp(), 'STOP')
                        """).param("id", Ids.next()).param("talk", talk).update();
    }

    /** Until the verdict everybody may change the own answer. */
    void answer(UUID ballot, ParticipantId voter, TimeAnswer answer) {
        jdbc.sql("""
                        insert into coffee_time_vote (ballot_id, participant_id, answer) values (:ballot, :voter, :answer)
                        on conflict (ballot_id, participant_id) do update set answer = excluded.answer
                        """)
                .param("ballot", ballot)
                .param("voter", voter.value())
                .param("answer", answer.name())
                .update();
    }

    Optional<TimeAnswer> answerOf(UUID ballot, ParticipantId voter) {
        return jdbc.sql("select answer from coffee_time_vote where ballot_id = :ballot and participant_id = :voter")
                .param("ballot", ballot)
                .param("voter", voter.value())
                .query(String.class)
                .optional()
                .map(TimeAnswer::valueOf);
    }

    long answered(UUID ballot, Collection<ParticipantId> among) {
        return jdbc.sql(
                        "select count(*) from coffee_time_vote where ballot_id = :ballot and participant_id = any (:among)")
                .param("ballot", ballot)
                .param("among", Ids.values(among))
                .query(Long.class)
                .single();
    }

    int count(UUID ballot, TimeAnswer answer) {
        return jdbc.sql("select count(*) from coffee_time_vote where ballot_id = :ballot and answer = :answer")
                .param("ballot", ballot)
                .param("answer", answer.name())
                .query(Integer.class)
                .single();
    }

    /** Gives the verdict with its counts, and forgets who said what. */
    void close(UUID ballot, Verdict verdict, int continuing, int movingOn, int abstaining) {
        jdbc.sql("""
                        update coffee_time_ballot set verdict = :verdict, closed_at = clock_timestamp(),
                            continuing = :continuing, moving_on = :movingOn, abstaining = :abstaining
                        where id = :ballot and closed_at is null
                        """)
                .param("ballot", ballot)
                .param("verdict", verdict.name())
                .param("continuing", continuing)
                .param("movingOn", movingOn)
                .param("abstaining", abstaining)
                .update();
        jdbc.sql("delete from coffee_time_vote where ballot_id = :ballot")
                .param("ballot", ballot)
                .update();
    }

    private static TimeBallot line(ResultSet row) throws SQLException {
        @Nullable String verdict = row.getString("verdict");
        return new TimeBallot(
                row.getObject("id", UUID.class),
                row.getInt("minutes"),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getInt("answered"),
                row.getInt("continuing"),
                row.getInt("moving_on"),
                row.getInt("abstaining"));
    }
}
