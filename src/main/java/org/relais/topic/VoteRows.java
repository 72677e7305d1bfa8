package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code vote}: who gave how many points to which topic. They never leave this package by name. */
@Component
class VoteRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    VoteRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int weight(UUID round, TopicId topic, PersonId voter) {
        return jdbc.sql(
                        "select coalesce(sum(weight), 0) from vote where round_id = ? and topic_id = ? and person_id = ?")
                .params(round, topic.value(), voter.value())
                .query(Integer.class)
                .single();
    }

    /** All points on the topic. */
    int points(TopicId topic) {
        return jdbc.sql("select coalesce(sum(weight), 0) from vote where topic_id = ?")
                .param(topic.value())
                .query(Integer.class)
                .single();
    }

    void put(UUID round, TopicId topic, PersonId voter, int weight) {
        if (weight == 0) {
            jdbc.sql("delete from vote where round_id = ? and topic_id = ? and person_id = ?")
                    .params(round, topic.value(), voter.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into vote (round_id, topic_id, person_id, weight, cast_at) values (?, ?, ?, ?, ?)
                        on conflict (round_id, topic_id, person_id) do update set weight = excluded.weight
                        """)
                .params(round, topic.value(), voter.value(), weight, Timestamp.from(clock.instant()))
                .update();
    }

    /** Gives the points on these topics back to their owners; the topics keep their totals (R2.2). */
    void giveBack(Collection<TopicId> topics) {
        List<UUID> ids = values(topics);
        lockPurses(ids);
        jdbc.sql("""
                        update vote_purse p set spent = p.spent - v.points
                          from (select round_id, person_id, sum(weight) as points from vote
                                 where topic_id in (:topics) and returned_at is null
                                 group by round_id, person_id) v
                         where v.round_id = p.round_id and v.person_id = p.person_id
                        """).param("topics", ids).update();
        jdbc.sql("update vote set returned_at = :now where topic_id in (:topics) and returned_at is null")
                .param("now", Timestamp.from(clock.instant()))
                .param("topics", ids)
                .update();
    }

    /** The topics are open again: points come back as far as their owners still have them, the rest goes (R2.2). */
    void restore(Collection<TopicId> topics, int budget) {
        lockPurses(values(topics));
        topics.forEach(topic -> restore(topic, budget));
    }

    private void restore(TopicId topic, int budget) {
        jdbc.sql("""
                        with affordable as (
                            update vote v set returned_at = null from vote_purse p
                             where v.topic_id = :topic and v.returned_at is not null
                               and p.round_id = v.round_id and p.person_id = v.person_id
                               and p.spent + v.weight <= :budget
                            returning v.round_id, v.person_id, v.weight)
                        update vote_purse p set spent = p.spent + a.weight from affordable a
                         where a.round_id = p.round_id and a.person_id = p.person_id
                        """).param("topic", topic.value()).param("budget", budget).update();
        jdbc.sql("delete from vote where topic_id = ? and returned_at is not null")
                .param(topic.value())
                .update();
    }

    private void lockPurses(List<UUID> topics) {
        jdbc.sql("""
                        select p.spent from vote_purse p
                         where exists (select 1 from vote v where v.topic_id in (:topics)
                                          and v.round_id = p.round_id and v.person_id = p.person_id)
                         order by p.round_id, p.person_id for update
                        """).param("topics", topics).query(Integer.class).list();
    }

    private static List<UUID> values(Collection<TopicId> topics) {
        return topics.stream().map(TopicId::value).toList();
    }
}
