package org.relais.minutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finalised versions in the database. */
@Component
class VersionRows {

    private static final String SELECT =
            "select number, body, outside, finalised_by, finalised_at, told, withdrawn_at from minutes_version"
                    + " where workshop_id = :workshop ";

    private final JdbcClient jdbc;

    VersionRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest first. */
    List<MinutesVersion> of(WorkshopId workshop) {
        return select(workshop, "order by number desc").list();
    }

    Optional<MinutesVersion> find(WorkshopId workshop, int number) {
        return jdbc.sql(SELECT + "and number = :number")
                .param("workshop", workshop.value())
                .param("number", number)
                .query(VersionRows::version)
                .optional();
    }

    Optional<MinutesVersion> latest(WorkshopId workshop) {
        return select(workshop, "order by number desc limit 1").optional();
    }

    /** What others read: the newest one that was not taken back. */
    Optional<MinutesVersion> standing(WorkshopId workshop) {
        return select(workshop, "and withdrawn_at is null order by number desc limit 1")
                .optional();
    }

    /** The same for the latest workshops of a community that have one. */
    Map<WorkshopId, MinutesVersion> latestStanding(CommunityId community, int most) {
        Map<WorkshopId, MinutesVersion> found = new HashMap<>();
        jdbc.sql("""
                        select distinct on (workshop_id) workshop_id, number, body, outside, finalised_by, finalised_at,
                               told, withdrawn_at
                          from minutes_version
                         where withdrawn_at is null and workshop_id in (
                             select w.id from workshop w
                              where w.community_id = :community and w.state = 'CLOSED' and exists (
                                  select 1 from minutes_version v where v.workshop_id = w.id and v.withdrawn_at is null)
                              order by coalesce(w.began_at, w.starts_at) desc, w.id desc limit :most)
                         order by workshop_id, number desc""")
                .param("community", community.value())
                .param("most", most)
                .query((row, number) ->
                        found.put(new WorkshopId(row.getObject("workshop_id", UUID.class)), version(row, number)))
                .list();
        return found;
    }

    void add(WorkshopId workshop, MinutesVersion version) {
        jdbc.sql("""
                        insert into minutes_version
                               (workshop_id, number, body, outside, finalised_by, finalised_at, told)
                        values (:workshop, :number, :body, :outside, :by, :at, :told)""")
                .param("workshop", workshop.value())
                .param("number", version.number())
                .param("body", version.body())
                .param("outside", version.outside())
                .param("by", version.finalisedBy().value())
                .param("at", utc(version.finalisedAt()))
                .param("told", version.told())
                .update();
    }

    /** Taken back at this time; or, with none, final again under the same number. */
    void withdraw(WorkshopId workshop, int number, @Nullable Instant at) {
        jdbc.sql("update minutes_version set withdrawn_at = :at where workshop_id = :workshop and number = :number")
                .param("workshop", workshop.value())
                .param("number", number)
                .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Whether readers were mailed about this version. */
    void told(WorkshopId workshop, int number) {
        jdbc.sql("update minutes_version set told = true where workshop_id = ? and number = ?")
                .params(workshop.value(), number)
                .update();
    }

    private JdbcClient.MappedQuerySpec<MinutesVersion> select(WorkshopId workshop, String rest) {
        return jdbc.sql(SELECT + rest).param("workshop", workshop.value()).query(VersionRows::version);
    }

    private static MinutesVersion version(ResultSet row, int number) throws SQLException {
        return new MinutesVersion(
                row.getInt("number"),
                row.getString("body"),
                row.getString("outside"),
                new PersonId(row.getObject("finalised_by", UUID.class)),
                row.getObject("finalised_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("told"),
                instant(row.getObject("withdrawn_at", OffsetDateTime.class)));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
