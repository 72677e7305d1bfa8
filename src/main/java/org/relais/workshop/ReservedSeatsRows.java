package org.relais.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seats that workshops keep for teams, in the database. */
@Component
class ReservedSeatsRows {

    private static final String DUE =
            "r.released_at is null and r.kept_until < cast(timezone(w.zone, cast(:now as timestamptz)) as date)";

    private final JdbcClient jdbc;

    ReservedSeatsRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those not yet released, soonest first. */
    List<ReservedSeats> kept(WorkshopId workshop) {
        return jdbc.sql("select id, team, seats, kept_until from reserved_seats"
                        + " where workshop_id = :workshop and released_at is null order by kept_until, lower(team)")
                .param("workshop", workshop.value())
                .query((row, number) -> new ReservedSeats(
                        new ReservedSeatsId(row.getObject("id", UUID.class)),
                        row.getString("team"),
                        row.getInt("seats"),
                        row.getObject("kept_until", LocalDate.class)))
                .list();
    }

    /** @return false when seats are kept for a team of this name already */
    boolean add(WorkshopId workshop, ReservedSeats kept) {
        return jdbc.sql("insert into reserved_seats (id, workshop_id, team, seats, kept_until)"
                                + " values (:id, :workshop, :team, :seats, :until) on conflict do nothing")
                        .param("id", kept.id().value())
                        .param("workshop", workshop.value())
                        .param("team", kept.team())
                        .param("seats", kept.seats())
                        .param("until", kept.keptUntil())
                        .update()
                > 0;
    }

    /** Also those that were released. */
    boolean belong(WorkshopId workshop, ReservedSeatsId kept) {
        return jdbc.sql("select exists (select 1 from reserved_seats where workshop_id = :workshop and id = :id)")
                .param("workshop", workshop.value())
                .param("id", kept.value())
                .query(Boolean.class)
                .single();
    }

    void release(WorkshopId workshop, ReservedSeatsId kept, Instant now) {
        jdbc.sql("update reserved_seats set released_at = :now"
                        + " where workshop_id = :workshop and id = :id and released_at is null")
                .param("workshop", workshop.value())
                .param("id", kept.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Workshops that keep seats until a day that is over where they are. */
    List<WorkshopId> due(Instant now) {
        return jdbc.sql("select distinct w.id from workshop w join reserved_seats r on r.workshop_id = w.id where "
                        + DUE)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query((row, number) -> new WorkshopId(row.getObject("id", UUID.class)))
                .list();
    }

    void releaseDue(WorkshopId workshop, Instant now) {
        jdbc.sql("update reserved_seats r set released_at = :now from workshop w"
                        + " where w.id = r.workshop_id and w.id = :workshop and " + DUE)
                .param("workshop", workshop.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }
}
