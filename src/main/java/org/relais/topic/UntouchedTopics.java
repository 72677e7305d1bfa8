package org.relais.topic;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds open topics that nobody voted for, commented, edited or took back since a moment (R1.6). */
@Component
class UntouchedTopics {

    /** As many as one run asks about; the next run takes the others. */
    private static final int MOST = 500;

    private static final String TOUCHED = """
            (t.state_since >= %1$s or coalesce(t.edited_at >= %1$s, false)
             or exists (select 1 from vote v where v.topic_id = t.id and v.cast_at >= %1$s)
             or exists (select 1 from topic_comment c where c.topic_id = t.id and c.written_at >= %1$s))
            """;

    private final JdbcClient jdbc;

    UntouchedTopics(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> unasked(Instant since) {
        return find("t.asked_at is null and t.state_since < :moment and not " + TOUCHED.formatted(":moment"), since);
    }

    /** Asked about, and touched since. */
    List<UUID> touchedSinceAsked(Instant now) {
        return find("t.asked_at < :moment and " + TOUCHED.formatted("t.asked_at"), now);
    }

    List<UUID> askedBefore(Instant moment) {
        return find("t.asked_at <= :moment and not " + TOUCHED.formatted("t.asked_at"), moment);
    }

    private List<UUID> find(String condition, Instant moment) {
        return jdbc.sql("select t.id from topic t where t.state = 'OPEN' and " + condition + " limit " + MOST)
                .param("moment", Timestamp.from(moment))
                .query(UUID.class)
                .list();
    }
}
