package org.relais.live.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which commitments a room looks at again, and what their owners say of them. */
@Service
@Transactional
public class FollowUps {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final Rooms rooms;

    FollowUps(JdbcClient jdbc, Commitments commitments, Rooms rooms) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.rooms = rooms;
    }

    /** Puts what is due today before the room; what it looked at already stays, settled or not. */
    void gather(RoomSnapshot room) {
        LocalDate today =
                LocalDate.ofInstant(room.readAt(), room.workshop().line().zone());
        List<CommitmentLine> due = commitments.due(room.community(), today);
        for (int position = 0; position < due.size(); position++) {
            add(room.id(), due.get(position).id(), position);
        }
    }

    private void add(RoomId room, CommitmentId commitment, int position) {
        jdbc.sql("""
                        insert into follow_up (room_id, commitment_id, position) values (:room, :commitment, :position)
                        on conflict do nothing
                        """)
                .param("room", room.value())
                .param("commitment", commitment.value())
                .param("position", position)
                .update();
    }

    @Transactional(readOnly = true)
    Agreed of(RoomId room) {
        List<CommitmentId> ids = jdbc.sql(
                        "select commitment_id from follow_up where room_id = :room order by position, commitment_id")
                .param("room", room.value())
                .query((row, n) -> new CommitmentId(row.getObject("commitment_id", UUID.class)))
                .list();
        return new Agreed(commitments.named(ids));
    }

    /**
     * The owner says what became of it, in two clicks at most; nobody else can (R9.3).
     *
     * @throws NotFound when it is not the actor's own, or not before this room
     */
    public void settle(Seat seat, Actor owner, CommitmentId id, CommitmentState state, @Nullable String note) {
        inRoom(seat.room(), id);
        commitments.settle(id, owner, state, note);
        rooms.changed(seat.room());
    }

    /** The wrong button was pressed. */
    public void reopen(Seat seat, Actor owner, CommitmentId id) {
        inRoom(seat.room(), id);
        commitments.reopen(id, owner);
        rooms.changed(seat.room());
    }

    private void inRoom(RoomId room, CommitmentId id) {
        if (of(room).lines().stream().noneMatch(line -> line.id().equals(id))) {
            throw new NotFound(id);
        }
    }
}
