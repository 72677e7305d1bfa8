package org.relais.live;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The place that an actor has in a room, in the database. */
@Repository
class Places {

    /**
     * Somebody in a room, without what depends on the step and the moment.
     *
     * @param membersOf the community whose members only the room admits; null when it admits everybody
     */
    record Place(
            ParticipantId id,
            String name,
            boolean leads,
            @Nullable CommunityId membersOf) {}

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty for whoever was removed. */
    Optional<Place> find(RoomId room, Actor actor) {
        return jdbc.sql("""
                        select p.id, p.name, exists (select 1 from room_lead l where l.lead_id = p.id) as leads,
                               case when r.members_only then r.community_id end as members_of
                        from participant p join room r on r.id = p.room_id
                        where p.room_id = :room and p.removed_at is null
                          and (p.person_id = cast(:person as uuid) or p.guest_id = cast(:guest as uuid))
                        """)
                .param("room", room.value())
                .param("person", Ids.value(actor.person()))
                .param("guest", Ids.value(actor.guest()))
                .query((row, n) -> place(row))
                .optional();
    }

    private static Place place(ResultSet row) throws SQLException {
        UUID community = row.getObject("members_of", UUID.class);
        return new Place(
                new ParticipantId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getBoolean("leads"),
                community == null ? null : new CommunityId(community));
    }

    boolean wasRemoved(RoomId room, Actor actor) {
        return jdbc.sql("""
                        select count(*) > 0 from participant
                        where room_id = :room and removed_at is not null
                          and (person_id = cast(:person as uuid) or guest_id = cast(:guest as uuid))
                        """)
                .param("room", room.value())
                .param("person", Ids.value(actor.person()))
                .param("guest", Ids.value(actor.guest()))
                .query(Boolean.class)
                .single();
    }
}
