package org.relais.journal;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A surprise that was shared goes back to its author after 12 months (P13). */
@Component
class JournalRetention {

    private static final Period SHARED = Period.ofMonths(12);

    private final JdbcClient jdbc;
    private final Clock clock;

    JournalRetention(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** All that is due, however long it was not carried out. */
    @Transactional
    public void carryOut() {
        jdbc.sql("""
                        update journal_entry set surprise_sharing = 'ME', version = version + 1
                         where surprise_sharing <> 'ME' and written_at < :before
                        """)
                .param("before", clock.instant().atOffset(ZoneOffset.UTC).minus(SHARED))
                .update();
    }
}
