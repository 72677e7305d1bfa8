package org.relais.outbox;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What was sent, or posted and called back, is forgotten after 12 months, the shortest time after which words of people
 * are no longer shown to others (P13), and long after anybody could post the same message again (R4.1). What may still
 * go out stays.
 */
@Component
class MailRetention {

    private static final Period KEPT = Period.ofMonths(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that is due, however long it was not carried out; a digest takes its lines along, which went where it went. */
    @Transactional
    public void carryOut() {
        jdbc.sql("""
                        with old as (
                            select id from outbox_message
                             where state in ('SENT', 'CANCELLED') and coalesce(sent_at, posted_at) < :before)
                        delete from outbox_message where id in (select id from old) or digest_id in (select id from old)
                        """)
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minus(KEPT))
                .update();
    }
}
