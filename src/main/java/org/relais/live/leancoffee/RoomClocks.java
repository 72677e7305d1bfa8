package org.relais.live.leancoffee;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The clocks of rooms as the database has them now, whatever this transaction read before it waited for a lock. */
@Repository
class RoomClocks {

    /**
     * @param totalMs the whole time given; null when no time is given
     * @param up it ran out
     * @param over it ran out so long ago that nothing can have been under way since
     * @param cut whoever leads ended it
     */
    record Reading(@Nullable Long totalMs, boolean up, boolean over, boolean cut) {

        /** It still is, or was, the time to answer that began with the question. */
        boolean answering() {
            return totalMs != null && totalMs == TimeQuestion.TO_ANSWER.toMillis();
        }
    }

    private final JdbcClient jdbc;

    RoomClocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reading> read(RoomId room) {
        return jdbc.sql("""
                        select clock_total_ms as total_ms, coalesce(clock_deadline <= clock_timestamp(), false) as up,
                               coalesce(clock_deadline + interval '500 milliseconds' <= clock_timestamp(), false) as over,
                               coalesce(clock_left_ms = 0, false) as cut
                        from room where id = :room and clock_total_ms is not null
                        """)
                .param("room", room.value())
                .query((row, n) -> new Reading(
                        row.getObject("total_ms", Long.class),
                        row.getBoolean("up"),
                        row.getBoolean("over"),
                        row.getBoolean("cut")))
                .optional();
    }

    /** Rooms in which a card's time is up, or a question about it may be over. */
    List<RoomId> due() {
        return jdbc.sql("""
                        select room.id from room
                        join coffee on coffee.room_id = room.id and coffee.step_id = room.step_id
                        join coffee_talk talk on talk.coffee_id = coffee.id and talk.ended_at is null
                        left join coffee_time_ballot ballot on ballot.talk_id = talk.id and ballot.closed_at is null
                        where room.state = 'RUNNING' and coffee.phase = 'DISCUSS'
                          and (room.clock_deadline <= clock_timestamp()
                               or ballot.id is not null and (room.clock_total_ms <> :answering or room.clock_left_ms = 0))
                        """).param("answering", TimeQuestion.TO_ANSWER.toMillis()).query(UUID.class).list().stream()
                .map(RoomId::new)
                .toList();
    }
}
