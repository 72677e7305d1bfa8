package org.relais.live.stream;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.shared.Identifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the database says about the rooms and people that this node serves; asked once a second, a few rows each. */
@Component
class RoomWatch {

    /**
     * Where a room stands.
     *
     * @param lead whoever leads it now
     * @param presence changes when somebody comes or goes, or whoever leads was gone for so long that others are asked
     */
    record Standing(
            RoomId room,
            CommunityId community,
            boolean membersOnly,
            @Nullable ParticipantId lead,
            long seq,
            long presence) {}

    private final JdbcClient jdbc;

    RoomWatch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Standing> standing(Collection<RoomId> rooms) {
        return jdbc.sql("""
                        select id, community_id, members_only, lead_id, seq, coalesce((
                            select bit_xor(hashtextextended(p.id::text, 0)) from participant p
                            where p.room_id = room.id and p.present_until > now() and p.removed_at is null), 0)
                            # hashtextextended(coalesce(l.vacancy, ''), 0) as presence
                        from room left join room_leading l on l.room_id = room.id where id = any (:ids)
                        """)
                .param("ids", values(rooms))
                .query((row, n) -> new Standing(
                        new RoomId(row.getObject("id", UUID.class)),
                        new CommunityId(row.getObject("community_id", UUID.class)),
                        row.getBoolean("members_only"),
                        participant(row.getObject("lead_id", UUID.class)),
                        row.getLong("seq"),
                        row.getLong("presence")))
                .list();
    }

    /** Those who still have their place. */
    Set<ParticipantId> seated(Collection<ParticipantId> participants) {
        return jdbc
                .sql("select id from participant where id = any (:ids) and removed_at is null")
                .param("ids", values(participants))
                .query(UUID.class)
                .list()
                .stream()
                .map(ParticipantId::new)
                .collect(Collectors.toSet());
    }

    /** Those that are still signed in: rows of Spring Session. */
    Set<String> sessions(Collection<String> sessions) {
        return Set.copyOf(jdbc.sql("select session_id from spring_session where session_id = any (:ids)")
                .param("ids", sessions.toArray(String[]::new))
                .query(String.class)
                .list());
    }

    private static @Nullable ParticipantId participant(@Nullable UUID id) {
        return id == null ? null : new ParticipantId(id);
    }

    private static UUID[] values(Collection<? extends Identifier> ids) {
        return ids.stream().map(Identifier::value).toArray(UUID[]::new);
    }
}
