package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads when workshops take place, one statement for all: jobs ask every minute. */
@Component
class WorkshopTimetable {

    private static final String SELECT = """
            select id, community_id, state, zone, published_at, starts_at,
                   coalesce(closed_at, starts_at + make_interval(mins => minutes)) as ends_at,
                   coalesce(sign_up_opens_at, published_at) as opens_at,
                   coalesce(sign_up_closes_at, starts_at) as closes_at
              from workshop where state in ('PUBLISHED', 'LIVE', 'CLOSED') and\s""";

    private final JdbcClient jdbc;

    WorkshopTimetable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<WorkshopTimes> takingPlaceBetween(Instant from, Instant to) {
        return jdbc.sql(SELECT + "starts_at >= ? and starts_at < ? order by starts_at, id")
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(WorkshopTimetable::times)
                .list();
    }

    List<WorkshopId> closedBetween(Instant from, Instant to) {
        return jdbc
                .sql("select id from workshop where state = 'CLOSED' and closed_at >= ? and closed_at < ? order by id")
                .params(from.atOffset(ZoneOffset.UTC), to.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list()
                .stream()
                .map(WorkshopId::new)
                .toList();
    }

    private static WorkshopTimes times(ResultSet row, int number) throws SQLException {
        return new WorkshopTimes(
                new WorkshopId(row.getObject("id", UUID.class)),
                new CommunityId(row.getObject("community_id", UUID.class)),
                WorkshopState.valueOf(row.getString("state")),
                ZoneId.of(row.getString("zone")),
                at(row, "published_at"),
                at(row, "starts_at"),
                at(row, "ends_at"),
                at(row, "opens_at"),
                at(row, "closes_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
