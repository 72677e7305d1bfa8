package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code vote}: who gave how many points to which topic. They never leave this package by name. */
@Component
class VoteRows {

    private final JdbcClient jdbc;
    private final TopicTallies tallies;
    private final Clock clock;

    VoteRows(JdbcClient jdbc, TopicTallies tallies, Clock clock) {
        this.jdbc = jdbc;
        this.tallies = tallies;
        this.clock = clock;
    }

    int weight(RoundId round, TopicId topic, PersonId voter) {
        return jdbc.sql(
                        "select coalesce(sum(weight), 0) from vote where round_id = ? and topic_id = ? and person_id = ?")
                .params(round.value(), topic.value(), voter.value())
                .query(Integer.class)
                .single();
    }

    /** One point more or less on what the voter has on the topic; the total of the topic follows. */
    void change(Round round, TopicId topic, PersonId voter, int weight, int points) {
        put(round.id(), topic, voter, weight + points);
        if (round.standing()) {
            tallies.count(topic, points, Integer.signum(weight + points) - Integer.signum(weight));
        }
    }

    private void put(RoundId round, TopicId topic, PersonId voter, int weight) {
        if (weight == 0) {
            jdbc.sql("delete from vote where round_id = ? and topic_id = ? and person_id = ?")
                    .params(round.value(), topic.value(), voter.value())
                    .update();
            return;
        }
        jdbc.sql("""
                        insert into vote (round_id, topic_id, person_id, weight, cast_at) values (?, ?, ?, ?, ?)
                        on conflict (round_id, topic_id, person_id)
                        do update set weight = excluded.weight, cast_at = excluded.cast_at
                        """)
                .params(round.value(), topic.value(), voter.value(), weight, Timestamp.from(clock.instant()))
                .update();
    }
}
