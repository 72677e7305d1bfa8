package org.relais.topic;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Points that go back to their owners when a topic leaves the backlog, and come again when it returns (R2.2). */
@Component
class VoteReturns {

    /** What ended keeps its result: only rounds in which people still vote give points back. */
    private static final String GOING_ON =
            "round_id in (select id from vote_round where opens_at <= :now and (closes_at is null or closes_at > :now))";

    private final JdbcClient jdbc;
    private final Clock clock;

    VoteReturns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Gives the points on these topics back to their owners; the topics keep their totals. */
    List<Returned> giveBack(Collection<TopicId> topics) {
        List<UUID> ids = values(topics);
        lockPurses(ids);
        return jdbc.sql("""
                        with gone as (
                            update vote set returned_at = :now
                             where topic_id in (:topics) and returned_at is null and %s
                            returning round_id, topic_id, person_id, weight),
                        freed as (
                            update vote_purse p set spent = p.spent - g.points
                              from (select round_id, person_id, sum(weight) as points from gone group by 1, 2) g
                             where g.round_id = p.round_id and g.person_id = p.person_id)
                        select topic_id, person_id, sum(weight) as weight from gone group by 1, 2
                        """.formatted(GOING_ON))
                .param("now", Timestamp.from(clock.instant()))
                .param("topics", ids)
                .query(VoteReturns::returned)
                .list();
    }

    /**
     * The topic is open again: points of the round come back as far as their owners still have them.
     *
     * @return points that their owners had spent elsewhere: they are off the topic
     */
    List<Returned> restore(TopicId topic, RoundId round, int budget) {
        lockPurses(List.of(topic.value()));
        jdbc.sql("""
                        with affordable as (
                            update vote v set returned_at = null from vote_purse p
                             where v.topic_id = :topic and v.round_id = :round and v.returned_at is not null
                               and p.round_id = v.round_id and p.person_id = v.person_id
                               and p.spent + v.weight <= :budget
                            returning v.round_id, v.person_id, v.weight)
                        update vote_purse p set spent = p.spent + a.weight from affordable a
                         where a.round_id = p.round_id and a.person_id = p.person_id
                        """)
                .param("topic", topic.value())
                .param("round", round.value())
                .param("budget", budget)
                .update();
        return jdbc.sql("delete from vote where topic_id = ? and round_id = ? and returned_at is not null"
                        + " returning topic_id, person_id, weight")
                .params(topic.value(), round.value())
                .query(VoteReturns::returned)
                .list();
    }

    void lockPurses(List<UUID> topics) {
        jdbc.sql("""
                        select p.spent from vote_purse p
                         where exists (select 1 from vote v where v.topic_id in (:topics)
                                          and v.round_id = p.round_id and v.person_id = p.person_id)
                         order by p.round_id, p.person_id for update
                        """).param("topics", topics).query(Integer.class).list();
    }

    private static Returned returned(ResultSet row, int number) throws SQLException {
        return new Returned(
                new TopicId(row.getObject("topic_id", UUID.class)),
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getInt("weight"));
    }

    private static List<UUID> values(Collection<TopicId> topics) {
        return topics.stream().map(TopicId::value).toList();
    }

    /** Points of one voter on one topic. */
    record Returned(TopicId topic, PersonId voter, int points) {}
}
