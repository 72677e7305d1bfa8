package org.relais.workshop;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads workshops for lists, one statement for each list. */
@Component
class WorkshopLists {

    private static final String SELECT = """
            select w.id, w.community_id, w.title, w.intention, w.starts_at, w.minutes, w.zone, w.place,
                   w.capacity, w.state,
                   coalesce((select string_agg(d.name, '%s' order by d.position)
                               from workshop_deliverable d where d.workshop_id = w.id), '') as deliverable,
                   (select count(*) from sign_up s where s.workshop_id = w.id and s.state = 'CONFIRMED') as signed_up
              from workshop w
             where %%s
            """.formatted(Aims.BETWEEN);

    private static final String OVER = "w.starts_at + make_interval(mins => w.minutes) <= :now";

    private final JdbcClient jdbc;

    WorkshopLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<WorkshopLine> find(WorkshopId id) {
        return jdbc.sql(SELECT.formatted("w.id = :id"))
                .param("id", id.value())
                .query(WorkshopLists::line)
                .optional();
    }

    List<WorkshopLine> upcoming(CommunityId community, Instant now) {
        return of(
                        community,
                        "(w.state = 'LIVE' or w.state = 'PUBLISHED' and not " + OVER + ") order by w.starts_at, w.id")
                .param("now", utc(now))
                .query(WorkshopLists::line)
                .list();
    }

    /** Published, but their time passed and no room was opened: they take place still, move or are called off. */
    List<WorkshopLine> unopened(CommunityId community, Instant now) {
        return of(community, "w.state = 'PUBLISHED' and " + OVER + " order by w.starts_at, w.id")
                .param("now", utc(now))
                .query(WorkshopLists::line)
                .list();
    }

    /** Those that the reader may plan (T9). */
    List<WorkshopLine> drafts(CommunityId community, boolean all, PersonId reader) {
        return of(community, """
                        w.state = 'DRAFT' and (:all or w.made_by = :reader
                           or exists (select 1 from workshop_author a where a.workshop_id = w.id and a.person_id = :reader))
                         order by w.starts_at, w.id""")
                .param("all", all)
                .param("reader", reader.value())
                .query(WorkshopLists::line)
                .list();
    }

    /** Upcoming ones that are not for members only, soonest first, for those who read along. */
    List<AnnouncedWorkshop> announced(CommunityId community, Instant now) {
        return jdbc.sql("select w.id, w.title, w.starts_at, w.published_at from workshop w"
                        + " where w.community_id = :community and not w.members_only and w.state = 'PUBLISHED'"
                        + " and not " + OVER + " order by w.starts_at, w.id")
                .param("community", community.value())
                .param("now", utc(now))
                .query((row, number) -> new AnnouncedWorkshop(
                        new WorkshopId(row.getObject("id", UUID.class)),
                        row.getString("title"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getObject("published_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Closed ones, latest first.
     *
     * @param before where they begin; null for the latest
     */
    List<WorkshopLine> held(CommunityId community, @Nullable WorkshopId before, int most) {
        return of(community, """
                        w.state = 'CLOSED'
                           and (cast(:before as uuid) is null
                             or (coalesce(w.began_at, w.starts_at), w.id) < (
                                 select coalesce(b.began_at, b.starts_at), b.id
                                   from workshop b where b.id = cast(:before as uuid) and b.community_id = :community))
                         order by coalesce(w.began_at, w.starts_at) desc, w.id desc limit :most""")
                .param("before", Ids.value(before))
                .param("most", most)
                .query(WorkshopLists::line)
                .list();
    }

    List<WorkshopLine> held(Collection<WorkshopId> among) {
        return jdbc.sql(SELECT.formatted("w.state = 'CLOSED' and w.id = any (:ids)"
                        + " order by coalesce(w.began_at, w.starts_at) desc, w.id desc"))
                .param("ids", Ids.values(among))
                .query(WorkshopLists::line)
                .list();
    }

    List<WorkshopLine> heldBetween(CommunityId community, Instant from, Instant to) {
        return of(community, """
                        w.state = 'CLOSED'
                           and coalesce(w.began_at, w.starts_at) >= :from and coalesce(w.began_at, w.starts_at) < :to
                         order by coalesce(w.began_at, w.starts_at), w.id""")
                .param("from", utc(from))
                .param("to", utc(to))
                .query(WorkshopLists::line)
                .list();
    }

    Optional<WorkshopLine> following(WorkshopId id) {
        return jdbc.sql(SELECT.formatted("""
                        w.state = 'PUBLISHED' and w.id <> :id
                           and (w.community_id, w.starts_at) = (
                               select next.community_id, min(next.starts_at)
                                 from workshop next join workshop this on this.community_id = next.community_id
                                where this.id = :id and next.state = 'PUBLISHED' and next.id <> this.id
                                  and next.starts_at > coalesce(this.began_at, this.starts_at)
                                group by next.community_id)
                         order by w.id limit 1"""))
                .param("id", id.value())
                .query(WorkshopLists::line)
                .optional();
    }

    private JdbcClient.StatementSpec of(CommunityId community, String condition) {
        return jdbc.sql(SELECT.formatted("w.community_id = :community and " + condition))
                .param("community", community.value());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static WorkshopLine line(ResultSet row, int number) throws SQLException {
        return new WorkshopLine(
                new WorkshopId(row.getObject("id", UUID.class)),
                new CommunityId(row.getObject("community_id", UUID.class)),
                row.getString("title"),
                row.getString("intention"),
                row.getString("deliverable"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                row.getString("place"),
                row.getInt("capacity"),
                row.getInt("signed_up"),
                WorkshopState.valueOf(row.getString("state")));
    }
}
