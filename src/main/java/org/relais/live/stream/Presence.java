package org.relais.live.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is here: a lease in the database that open streams renew, so that all nodes agree and a node that died leaves
 * nobody behind. A closed page is believed after some seconds only, since a reload is not a departure.
 */
@Component
public class Presence {

    /** Longer than the time between two renewals. */
    static final Duration LEASE = Duration.ofSeconds(40);

    /** A page without scripts comes again every 10 seconds. */
    private static final Duration PAGE = Duration.ofSeconds(30);

    /** Without scripts, a page with a field does not come again by itself: its reader would lose a seat while writing. */
    private static final Duration WRITING = Duration.ofMinutes(3);

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final JdbcClient jdbc;

    Presence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page was read again: present for a while, also without a stream. */
    public void seen(ParticipantId participant) {
        until(participant, PAGE);
    }

    /** A whole page was read: whoever reads it without scripts may stay on it to write. */
    public void reads(ParticipantId participant) {
        until(participant, WRITING);
    }

    private void until(ParticipantId participant, Duration lease) {
        jdbc.sql("""
                        update participant set present_until = now() + :lease * interval '1 second'
                        where id = :id and present_until < now() + :lease * interval '0.5 second'
                        """)
                .param("lease", lease.toSeconds())
                .param("id", participant.value())
                .update();
    }

    /** Rows that a command holds at this moment are renewed next time: waiting for many of them could be a deadlock. */
    void renew(Collection<ParticipantId> participants) {
        jdbc.sql("""
                        update participant set present_until = now() + :lease * interval '1 second'
                        where id in (select id from participant where id = any (:ids) order by id for update skip locked)
                        """)
                .param("lease", LEASE.toSeconds())
                .param("ids", participants.stream().map(ParticipantId::value).toArray(UUID[]::new))
                .update();
    }

    void left(ParticipantId participant) {
        jdbc.sql("update participant set present_until = now() + :grace * interval '1 second' where id = :id")
                .param("grace", GRACE.toSeconds())
                .param("id", participant.value())
                .update();
    }
}
