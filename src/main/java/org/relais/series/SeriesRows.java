package org.relais.series;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Series in the database. */
@Component
class SeriesRows {

    private final JdbcClient jdbc;

    SeriesRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SeriesId id, CommunityId community, PersonId by, Cadence cadence, Instant at) {
        jdbc.sql("insert into series (id, community_id, made_by, cadence, every, made_at) values (?, ?, ?, ?, ?, ?)")
                .params(
                        id.value(),
                        community.value(),
                        by.value(),
                        cadence.kind().name(),
                        cadence.every(),
                        at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void add(SeriesId id, WorkshopId workshop, int position, LocalDate plannedOn) {
        jdbc.sql("insert into series_workshop (workshop_id, series_id, position, planned_on) values (?, ?, ?, ?)")
                .params(workshop.value(), id.value(), position, plannedOn)
                .update();
    }

    /** The cadence has another day for it from now on. */
    void move(WorkshopId workshop, LocalDate plannedOn) {
        jdbc.sql("update series_workshop set planned_on = ? where workshop_id = ?")
                .params(plannedOn, workshop.value())
                .update();
    }

    /** The series that the workshop belongs to, with all its workshops. */
    Optional<Series> of(WorkshopId workshop) {
        return jdbc.sql("""
                        select s.id, s.community_id, s.cadence, s.every
                          from series s join series_workshop o on o.series_id = s.id where o.workshop_id = ?""")
                .param(workshop.value())
                .query((row, number) -> series(row))
                .optional();
    }

    private Series series(ResultSet row) throws SQLException {
        SeriesId id = new SeriesId(row.getObject("id", UUID.class));
        return new Series(
                id,
                new CommunityId(row.getObject("community_id", UUID.class)),
                new Cadence(Cadence.Kind.valueOf(row.getString("cadence")), row.getInt("every")),
                occurrences(id));
    }

    private List<Occurrence> occurrences(SeriesId id) {
        return jdbc.sql("""
                        select w.id, o.position, o.planned_on, w.starts_at, w.zone, w.state, w.made_by
                          from series_workshop o join workshop w on w.id = o.workshop_id
                         where o.series_id = ? order by o.position""").param(id.value()).query(SeriesRows::occurrence).list();
    }

    private static Occurrence occurrence(ResultSet row, int number) throws SQLException {
        return new Occurrence(
                new WorkshopId(row.getObject("id", UUID.class)),
                row.getInt("position"),
                row.getObject("planned_on", LocalDate.class),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                ZoneId.of(row.getString("zone")),
                WorkshopState.valueOf(row.getString("state")),
                new PersonId(row.getObject("made_by", UUID.class)));
    }
}
