package org.relais.live.floor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads who speaks and who asks to, by the clock of the database. */
@Repository
public class FloorRows {

    /** The hand h went up before the group came to the step that runs, for the first time or again; none of a round did. */
    private static final String EARLIER = """
            h.position is null and exists (select 1 from room r join step_run s on s.room_id = r.id and s.step_id = r.step_id
                    where r.id = h.room_id and s.entered_at > h.raised_at)
            """;

    private final JdbcClient jdbc;

    FloorRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Floor of(RoomId room) {
        List<Spoken> people = people(room);
        boolean begun = people.stream().anyMatch(person -> person.turns() > 0);
        int silent = (int) people.stream().filter(Spoken::silent).count();
        Balance balance =
                Balance.of(people.stream().map(Spoken::milliseconds).toList()).orElse(null);
        return new Floor(turn(room).orElse(null), hands(room), begun ? silent : 0, balance);
    }

    /** Those who are here or spoke. The running turn counts as a turn, its time when it is over. */
    private record Spoken(boolean leads, long turns, long milliseconds) {

        /** Whoever leads gives the floor; nobody waits for them to take it. */
        boolean silent() {
            return turns == 0 && !leads;
        }
    }

    private List<Spoken> people(RoomId room) {
        return jdbc.sql("""
                        select exists (select 1 from room_lead l where l.lead_id = p.id) as leads, count(t.id) as turns,
                               coalesce(sum(extract(epoch from t.ended_at - t.started_at) * 1000), 0)::bigint as milliseconds
                        from participant p left join speaking_turn t on t.participant_id = p.id
                        where p.room_id = :room and p.removed_at is null
                        group by p.id having p.present_until > now() or count(t.id) > 0
                        """)
                .param("room", room.value())
                .query((row, n) ->
                        new Spoken(row.getBoolean("leads"), row.getLong("turns"), row.getLong("milliseconds")))
                .list();
    }

    Optional<Turn> turn(RoomId room) {
        return jdbc.sql("""
                        select t.id, t.participant_id, p.name,
                               floor(extract(epoch from now() - t.started_at) / 60)::int as minutes
                        from speaking_turn t join participant p on p.id = t.participant_id
                        where t.room_id = :room and t.ended_at is null and p.removed_at is null
                        """)
                .param("room", room.value())
                .query((row, n) -> new Turn(
                        new TurnId(row.getObject("id", UUID.class)),
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getString("name"),
                        row.getInt("minutes")))
                .optional();
    }

    /** In a round in its order; else who spoke least so far, then who had fewest turns, then who asked first. */
    List<Hand> hands(RoomId room) {
        return jdbc.sql("""
                        select h.participant_id, p.name, h.position is not null as in_round, %s as earlier
                        from hand h join participant p on p.id = h.participant_id
                        left join (
                            select participant_id, count(*) as turns, sum(coalesce(ended_at, now()) - started_at) as spoken
                            from speaking_turn where room_id = :room group by participant_id
                        ) s on s.participant_id = h.participant_id
                        where h.room_id = :room and p.removed_at is null and p.present_until > now()
                        order by h.position, coalesce(s.spoken, interval '0'), coalesce(s.turns, 0), h.raised_at, p.id
                        """.formatted(EARLIER))
                .param("room", room.value())
                .query((row, n) -> new Hand(
                        new ParticipantId(row.getObject("participant_id", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("in_round"),
                        row.getBoolean("earlier")))
                .list();
    }

    public OwnFloor of(ParticipantId me) {
        return jdbc.sql("""
                        select h.participant_id is not null as raised, h.position is not null as in_round,
                               %s as earlier, coalesce(h.note, '') as note,
                               exists (select 1 from speaking_turn t where t.participant_id = p.id and t.ended_at is null)
                                   as speaking,
                               (select count(*) from speaking_turn t where t.participant_id = p.id)::int as turns
                        from participant p left join hand h on h.participant_id = p.id where p.id = :me
                        """.formatted(EARLIER))
                .param("me", me.value())
                .query((row, n) -> new OwnFloor(
                        row.getBoolean("raised"),
                        row.getBoolean("in_round"),
                        row.getBoolean("earlier"),
                        row.getString("note"),
                        row.getBoolean("speaking"),
                        row.getInt("turns")))
                .optional()
                .orElse(OwnFloor.NONE);
    }

    /** What stays after the end. */
    @Nullable
    Balance kept(RoomId room) {
        return jdbc.sql("select people, share, expected from speaking_balance where room_id = :room")
                .param("room", room.value())
                .query((row, n) -> new Balance(row.getInt("people"), row.getInt("share"), row.getInt("expected")))
                .optional()
                .orElse(null);
    }
}
