package org.relais.live.floor;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes who speaks and who asks to. */
@Repository
class SpeakingTurns {

    private final JdbcClient jdbc;

    SpeakingTurns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Asked again, only the note is another one: the place in the queue stays. */
    void raise(RoomId room, ParticipantId who, String note) {
        jdbc.sql("""
                        insert into hand (participant_id, room_id, note, raised_at)
                        select :who, id, :note, clock_timestamp() from room where id = :room and state <> 'CLOSED'
                        on conflict (participant_id) do update set note = excluded.note
                        """)
                .param("who", who.value())
                .param("room", room.value())
                .param("note", note)
                .update();
    }

    void lower(ParticipantId who) {
        jdbc.sql("delete from hand where participant_id = :who")
                .param("who", who.value())
                .update();
    }

    /** Hands come before the room's row in the order of locks. */
    void lockHand(ParticipantId who) {
        jdbc.sql("select 1 from hand where participant_id = :who for update")
                .param("who", who.value())
                .query(Integer.class)
                .optional();
    }

    /**
     * Everybody here gets a turn: in the prepared order, then who spoke least, else as they came. Whoever asked already has
     * a place.
     */
    void raiseAll(RoomId room, List<PersonId> prepared) {
        jdbc.sql("""
                        insert into hand (participant_id, room_id, raised_at, position)
                        select p.id, p.room_id, clock_timestamp(), row_number() over (
                            order by array_position(:prepared, p.person_id) nulls last, coalesce(sum(t.ended_at - t.started_at), interval '0'), min(p.joined_at), p.id)
                        from participant p join room r on r.id = p.room_id and r.state <> 'CLOSED'
                        left join speaking_turn t on t.participant_id = p.id
                        where p.room_id = :room and p.removed_at is null and p.present_until > now()
                        group by p.id, p.room_id
                        on conflict (participant_id) do update set position = excluded.position
                        """)
                .param("room", room.value())
                .param("prepared", prepared.stream().map(PersonId::value).toArray(UUID[]::new))
                .update();
    }

    /** Nobody is asked in turn any more; those who asked by themselves would have to do it again. */
    void lowerRound(RoomId room) {
        jdbc.sql("delete from hand where room_id = :room and position is not null")
                .param("room", room.value())
                .update();
    }

    /** Turns change under the lock of the room's row, so that none is begun in a room that closes. */
    void lock(RoomId room) {
        jdbc.sql("select 1 from room where id = :room for update")
                .param("room", room.value())
                .query(Integer.class)
                .single();
    }

    void start(RoomId room, ParticipantId who) {
        jdbc.sql("""
                        insert into speaking_turn (id, room_id, participant_id, started_at)
                        values (:id, :room, :who, clock_timestamp())
                        """)
                .param("id", TurnId.next().value())
                .param("room", room.value())
                .param("who", who.value())
                .update();
    }

    void stop(RoomId room) {
        jdbc.sql("update speaking_turn set ended_at = clock_timestamp() where room_id = :room and ended_at is null")
                .param("room", room.value())
                .update();
    }

    void settle(RoomId room, Optional<Balance> balance) {
        balance.ifPresent(index -> jdbc.sql("""
                        insert into speaking_balance (room_id, people, share, expected)
                        values (:room, :people, :share, :expected) on conflict do nothing
                        """)
                .param("room", room.value())
                .param("people", index.people())
                .param("share", index.share())
                .param("expected", index.expected())
                .update());
        jdbc.sql("delete from speaking_turn where room_id = :room")
                .param("room", room.value())
                .update();
        drop(room, "true");
    }

    /** As {@link #lowerRound}, by a command that has the row of the room already. */
    void dropRound(RoomId room) {
        drop(room, "position is not null");
    }

    /** Without waiting for a hand that a command holds at this moment: it waits for the row of the room, so both would. */
    private void drop(RoomId room, String which) {
        jdbc.sql("""
                        delete from hand where participant_id in (
                            select participant_id from hand where room_id = :room and %s for update skip locked)
                        """.formatted(which)).param("room", room.value()).update();
    }
}
