package org.relais.community;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Identifier;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log of a community: who changed what, when, from what to what, why. Rows are only ever added. */
@Service
@Transactional
public class Activities {

    private final JdbcClient jdbc;
    private final Clock clock;

    Activities(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Written in the caller's transaction: no change without its row. */
    public void note(CommunityId community, Activity activity) {
        jdbc.sql("""
                insert into activity (id, at, community_id, actor_id, thing, thing_id, act, before, after, reason)
                values (:id, :at, :community, :actor, :thing, :thingId, :act, :before, :after, :reason)""")
                .param("id", Ids.next())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("community", community.value())
                .param("actor", Ids.value(activity.actor()), Types.OTHER)
                .param("thing", activity.thing())
                .param("thingId", activity.id().value())
                .param("act", activity.act())
                .param("before", activity.before())
                .param("after", activity.after())
                .param("reason", activity.reason())
                .update();
    }

    /** What happened to one thing, oldest first; for members only (care.md P3). */
    @Transactional(readOnly = true)
    public List<Noted> of(String thing, Identifier id) {
        return jdbc.sql("select at, actor_id, act, before, after, reason from activity"
                        + " where thing = ? and thing_id = ? order by at, id")
                .params(thing, id.value())
                .query((row, number) -> new Noted(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        person(row.getObject("actor_id", UUID.class)),
                        row.getString("act"),
                        row.getString("before"),
                        row.getString("after"),
                        row.getString("reason")))
                .list();
    }

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /**
     * @param actor null when the application did it, for example after a time
     * @param thing for example {@code topic}
     * @param act for example {@code merged}
     */
    public record Activity(
            @Nullable PersonId actor,
            String thing,
            Identifier id,
            String act,
            String before,
            String after,
            String reason) {}

    /** A row of the log. */
    public record Noted(Instant at, @Nullable PersonId actor, String act, String before, String after, String reason) {}
}
