package org.relais.live.lead;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who leads rooms, in the database, whose clock says when somebody was gone for too long. */
@Repository
public class LeadRows {

    private final JdbcClient jdbc;

    LeadRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Leading of(RoomId room) {
        return jdbc.sql(
                        "select lead_id, deputy_id, offered_to, returning_, vacancy from room_leading where room_id = :room")
                .param("room", room.value())
                .query((row, n) -> new Leading(
                        id(row.getObject("lead_id", UUID.class)),
                        id(row.getObject("deputy_id", UUID.class)),
                        id(row.getObject("offered_to", UUID.class)),
                        row.getBoolean("returning_"),
                        Vacancy.valueOf(row.getString("vacancy"))))
                .optional()
                .orElse(Leading.NOBODY);
    }

    /** Commands about the lead of a room come one after the other. */
    Leading lock(RoomId room) {
        jdbc.sql("select 1 from room_lead where room_id = :room for update")
                .param("room", room.value())
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> new NotFound(room));
        return of(room);
    }

    void prepare(RoomId room) {
        jdbc.sql("insert into room_lead (room_id) values (:room) on conflict do nothing")
                .param("room", room.value())
                .update();
    }

    void lead(RoomId room, ParticipantId lead, @Nullable ParticipantId deputy) {
        jdbc.sql(
                        "update room_lead set lead_id = :lead, deputy_id = cast(:deputy as uuid), offered_to = null where room_id = :room")
                .param("room", room.value())
                .param("lead", lead.value())
                .param("deputy", value(deputy))
                .update();
    }

    void offer(RoomId room, @Nullable ParticipantId to, boolean returning) {
        jdbc.sql("update room_lead set offered_to = cast(:to as uuid), returning_ = :returning where room_id = :room")
                .param("room", room.value())
                .param("to", value(to))
                .param("returning", returning)
                .update();
    }

    void name(RoomId room, @Nullable ParticipantId deputy) {
        jdbc.sql("update room_lead set deputy_id = cast(:deputy as uuid) where room_id = :room")
                .param("room", room.value())
                .param("deputy", value(deputy))
                .update();
    }

    void log(RoomId room, LeadChange what, @Nullable ParticipantId from, ParticipantId to) {
        jdbc.sql("""
                        insert into room_log (id, room_id, what, from_id, to_id, at)
                        values (:id, :room, :what, cast(:from as uuid), :to, clock_timestamp())
                        """)
                .param("id", Ids.next())
                .param("room", room.value())
                .param("what", what.name())
                .param("from", value(from))
                .param("to", to.value())
                .update();
    }

    /** Who led from when on, oldest first. */
    List<LeadStory> log(RoomId room) {
        return jdbc.sql("""
                        select l.at, l.what, before.name as from_name, after.name as to_name
                        from room_log l
                        left join participant before on before.id = l.from_id
                        left join participant after on after.id = l.to_id
                        where l.room_id = :room order by l.at, l.id
                        """)
                .param("room", room.value())
                .query((row, n) -> new LeadStory(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        LeadChange.valueOf(row.getString("what")),
                        row.getString("from_name"),
                        row.getString("to_name")))
                .list();
    }

    private static @Nullable ParticipantId id(@Nullable UUID value) {
        return value == null ? null : new ParticipantId(value);
    }

    private static @Nullable UUID value(@Nullable ParticipantId id) {
        return id == null ? null : id.value();
    }
}
