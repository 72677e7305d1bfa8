package org.relais.workshop;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The seats that workshops keep for teams, in the database. */
@Component
class ReservedSeatsRows {

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
}
