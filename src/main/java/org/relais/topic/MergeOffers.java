package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rows of {@code merge_offer}: one author would like to merge, the other one is asked (R1.4). */
@Component
class MergeOffers {

    private final JdbcClient jdbc;
    private final Clock clock;

    MergeOffers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A newer offer takes the place of the older one. */
    void put(TopicId topic, TopicId into, PersonId by) {
        jdbc.sql("""
                        insert into merge_offer (topic_id, into_id, offered_by, offered_at) values (?, ?, ?, ?)
                        on conflict (topic_id) do update
                        set into_id = excluded.into_id, offered_by = excluded.offered_by, offered_at = excluded.offered_at
                        """)
                .params(topic.value(), into.value(), by.value(), Timestamp.from(clock.instant()))
                .update();
    }

    /** Where the topic would go. */
    Optional<TopicId> target(TopicId topic) {
        return jdbc.sql("select into_id from merge_offer where topic_id = ?")
                .param(topic.value())
                .query(UUID.class)
                .optional()
                .map(TopicId::new);
    }

    /** Topics whose authors would like to merge them into this one, as long as they can be. */
    List<TopicId> into(TopicId topic) {
        return jdbc.sql("""
                        select o.topic_id from merge_offer o join topic t on t.id = o.topic_id
                         where o.into_id = ? and t.state in ('OPEN', 'PARKED') order by o.offered_at
                        """).param(topic.value()).query(UUID.class).list().stream()
                .map(TopicId::new)
                .toList();
    }

    /** Answered, or without object now. */
    void remove(TopicId topic) {
        jdbc.sql("delete from merge_offer where topic_id = ? or into_id = ?")
                .params(topic.value(), topic.value())
                .update();
    }

    void decline(TopicId topic) {
        jdbc.sql("delete from merge_offer where topic_id = ?")
                .param(topic.value())
                .update();
    }
}
