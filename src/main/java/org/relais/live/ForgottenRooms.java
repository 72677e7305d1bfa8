package org.relais.live;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Rooms that nobody closed. Half a day after their end, with nobody inside for as long, they close by themselves: their
 * code opens nothing any more, topics that were not reached are free again, and the next workshop is the next one.
 */
@Component
class ForgottenRooms {

    private static final Duration GRACE = Duration.ofHours(12);

    private final JdbcClient jdbc;
    private final Workshops workshops;
    private final Conduct conduct;
    private final DatabaseTime time;

    ForgottenRooms(JdbcClient jdbc, Workshops workshops, Conduct conduct, DatabaseTime time) {
        this.jdbc = jdbc;
        this.workshops = workshops;
        this.conduct = conduct;
        this.time = time;
    }

    void close() {
        Instant limit = time.now().minus(GRACE);
        empty().stream()
                .filter(room ->
                        workshops.outline(room.workshop()).line().endsAt().isBefore(limit))
                .forEach(room -> conduct.closeForgotten(room.id()));
    }

    private record Empty(RoomId id, WorkshopId workshop) {}

    private List<Empty> empty() {
        return jdbc.sql("""
                        select id, workshop_id from room
                        where state <> 'CLOSED' and opened_at < now() - :grace * interval '1 second' and not exists (
                            select 1 from participant
                            where room_id = room.id and present_until > now() - :grace * interval '1 second')
                        """)
                .param("grace", GRACE.toSeconds())
                .query((row, n) -> new Empty(
                        new RoomId(row.getObject("id", UUID.class)),
                        new WorkshopId(row.getObject("workshop_id", UUID.class))))
                .list();
    }
}
