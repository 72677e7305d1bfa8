package org.relais.notification.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What readers know of the time and place of a workshop, so that a mail about a change can say what was before (R4.6). */
@Component
class ToldFacts {

    /** Edits within this time are one mail (R4.6). */
    static final Duration TOGETHER = Duration.ofMinutes(10);

    private final JdbcClient jdbc;
    private final Clock clock;

    ToldFacts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Time and place. */
    record Told(Instant startsAt, int minutes, ZoneId zone, String place, String link) {

        static Told of(WorkshopBrief workshop) {
            Slot slot = workshop.plan().slot();
            Venue venue = workshop.plan().venue();
            return new Told(slot.startsAt(), slot.minutes(), slot.zone(), venue.place(), venue.link());
        }

        boolean sameTime(Told other) {
            return startsAt.equals(other.startsAt) && minutes == other.minutes && zone.equals(other.zone);
        }
    }

    void publish(WorkshopBrief workshop) {
        put(workshop, false);
    }

    /** @return what readers know while this change is on its way to them; empty when nobody noted it */
    Optional<Told> change(WorkshopBrief workshop) {
        settle(workshop.id());
        put(workshop, true);
        return jdbc.sql("select starts_at, minutes, zone, place, link from workshop_told"
                        + " where workshop_id = ? and not pending")
                .param(workshop.id().value())
                .query(ToldFacts::told)
                .optional();
    }

    /** What waited for ten minutes was sent: readers know it. */
    private void settle(WorkshopId workshop) {
        OffsetDateTime sent = clock.instant().minus(TOGETHER).atOffset(ZoneOffset.UTC);
        int known = jdbc.sql("delete from workshop_told told where workshop_id = :workshop and not pending and exists ("
                        + "select from workshop_told where workshop_id = :workshop and pending and since <= :sent)")
                .param("workshop", workshop.value())
                .param("sent", sent)
                .update();
        if (known > 0) {
            jdbc.sql("update workshop_told set pending = false where workshop_id = ?")
                    .param(workshop.value())
                    .update();
        }
    }

    private void put(WorkshopBrief workshop, boolean pending) {
        Told told = Told.of(workshop);
        jdbc.sql("""
                        insert into workshop_told (workshop_id, pending, since, starts_at, minutes, zone, place, link)
                        values (:workshop, :pending, :now, :starts, :minutes, :zone, :place, :link)
                        on conflict (workshop_id, pending) do update set starts_at = excluded.starts_at,
                            minutes = excluded.minutes, zone = excluded.zone, place = excluded.place, link = excluded.link""")
                .param("workshop", workshop.id().value())
                .param("pending", pending)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("starts", told.startsAt().atOffset(ZoneOffset.UTC))
                .param("minutes", told.minutes())
                .param("zone", told.zone().getId())
                .param("place", told.place())
                .param("link", told.link())
                .update();
    }

    private static Told told(ResultSet row, int number) throws SQLException {
        return new Told(
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getString("link"));
    }
}
