package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.relais.people.GuestId;
import org.relais.people.GuestTraces;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Once all of a guest's rooms have been closed for 90 days, which is how long their browser is known again, their places
 * are nobody's: the name stays beside what the group made, and nothing says any more in which workshops the same person
 * was. Who waited before the door of such a room is forgotten altogether.
 */
@Component
class GuestRetention implements GuestTraces {

    private static final Duration KEPT = Duration.ofDays(90);

    private final JdbcClient jdbc;
    private final DatabaseTime time;

    GuestRetention(JdbcClient jdbc, DatabaseTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** All that is due, however long it was not carried out. */
    @Transactional
    public void carryOut() {
        Instant now = time.now();
        jdbc.sql("""
                        update participant set guest_id = null, forgotten_at = :now
                         where guest_id in (
                            select p.guest_id from participant p join room r on r.id = p.room_id
                             where p.guest_id is not null
                             group by p.guest_id having bool_and(coalesce(r.closed_at < :before, false)))
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from knock using room r where r.id = knock.room_id and r.closed_at < :before")
                .param("before", now.minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }

    @Override
    public Set<GuestId> among(Collection<GuestId> guests) {
        return Set.copyOf(jdbc.sql("""
                        select guest_id from participant where guest_id = any (:guests)
                        union select guest_id from knock where guest_id = any (:guests)""")
                .param("guests", Ids.values(guests))
                .query((row, n) -> new GuestId(row.getObject("guest_id", UUID.class)))
                .list());
    }
}
