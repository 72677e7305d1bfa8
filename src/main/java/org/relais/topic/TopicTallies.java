package org.relais.topic;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Totals of topics in the standing round, kept beside the topic so that lists need not add up votes (R2.6). Whoever
 * calls holds the lock of the topic.
 */
@Component
class TopicTallies {

    private final JdbcClient jdbc;

    TopicTallies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(TopicId topic, int points, int voters) {
        jdbc.sql("update topic set points = points + ?, voters = voters + ? where id = ?")
                .params(points, voters, topic.value())
                .update();
    }

    /** So many expectations more, or fewer (R1.7). */
    void expect(TopicId topic, int more) {
        if (more != 0) {
            jdbc.sql("update topic set expectations = expectations + ? where id = ?")
                    .params(more, topic.value())
                    .update();
        }
    }

    /** All points on the topic. */
    int points(TopicId topic) {
        return jdbc.sql("select points from topic where id = ?")
                .param(topic.value())
                .query(Integer.class)
                .single();
    }

    /** After many votes moved at once. */
    void recount(Collection<TopicId> topics) {
        jdbc.sql("""
                        update topic t set points = v.points, voters = v.voters
                          from (select topic.id, coalesce(sum(vote.weight), 0) as points, count(vote.weight) as voters
                                  from topic
                                  left join vote_round round on round.community_id = topic.community_id and round.standing
                                  left join vote on vote.topic_id = topic.id and vote.round_id = round.id
                                 where topic.id in (:topics)
                                 group by topic.id) v
                         where v.id = t.id
                        """)
                .param("topics", topics.stream().map(TopicId::value).toList())
                .update();
    }
}
