package org.relais.topic;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers put on comments: thanks, and reports to the stewards (R1.8). Who thanked is told to nobody. */
@Component
class CommentMarks {

    private static final Marks NONE = new Marks(0, false, List.of());

    private final JdbcClient jdbc;
    private final Clock clock;

    CommentMarks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param thanked by the reader
     * @param reports reasons of those that no steward settled
     */
    record Marks(int thanks, boolean thanked, List<String> reports) {}

    /** By comment; those without any have none. */
    Map<UUID, Marks> of(Collection<UUID> comments, PersonId reader) {
        Map<UUID, Marks> marks = new HashMap<>();
        comments.forEach(comment -> marks.put(comment, NONE));
        if (!comments.isEmpty()) {
            jdbc.sql("""
                            select c.id,
                                   (select count(*) from topic_comment_thanks t where t.comment_id = c.id) as thanks,
                                   exists (select 1 from topic_comment_thanks t
                                            where t.comment_id = c.id and t.person_id = :reader) as thanked,
                                   array(select r.reason from topic_comment_report r
                                          where r.comment_id = c.id and r.settled_at is null order by r.at) as reports
                              from topic_comment c where c.id in (:comments)
                            """)
                    .param("reader", reader.value())
                    .param("comments", comments)
                    .query(row -> {
                        String[] reports = (String[]) row.getArray("reports").getArray();
                        marks.put(
                                row.getObject("id", UUID.class),
                                new Marks(row.getInt("thanks"), row.getBoolean("thanked"), Arrays.asList(reports)));
                    });
        }
        return marks;
    }

    void thank(UUID comment, PersonId reader) {
        jdbc.sql("""
                        insert into topic_comment_thanks (comment_id, person_id, at) values (?, ?, ?)
                        on conflict do nothing
                        """)
                .params(comment, reader.value(), Timestamp.from(clock.instant()))
                .update();
    }

    void takeThanksBack(UUID comment, PersonId reader) {
        jdbc.sql("delete from topic_comment_thanks where comment_id = ? and person_id = ?")
                .params(comment, reader.value())
                .update();
    }

    /** Once for each reader; again when a steward settled it and the reader still thinks so. */
    void report(UUID comment, PersonId reader, String reason) {
        jdbc.sql("""
                        insert into topic_comment_report (comment_id, person_id, at, reason) values (?, ?, ?, ?)
                        on conflict (comment_id, person_id)
                        do update set at = excluded.at, reason = excluded.reason, settled_at = null
                        """)
                .params(comment, reader.value(), Timestamp.from(clock.instant()), reason)
                .update();
    }

    void settle(UUID comment) {
        jdbc.sql("update topic_comment_report set settled_at = ? where comment_id = ? and settled_at is null")
                .params(Timestamp.from(clock.instant()), comment)
                .update();
    }
}
