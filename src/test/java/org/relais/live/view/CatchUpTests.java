package org.relais.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("Somebody comes in while the workshop runs")
class CatchUpTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Rooms rooms;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "two lines say what happened and what is on; with the next step they are gone, and nobody else gets them")
    void late() {
        Opened room = world.opened();
        Seat early = world.join(room.room(), world.guest(), "Kim");
        world.enter(room, "follow-up");
        world.enter(room, "lean-coffee");
        jdbc.sql("update room set started_at = now() - interval '10 minutes' where id = ?")
                .param(room.room().value())
                .update();
        Seat late = world.join(room.room(), world.guest(), "Lou");

        RoomSnapshot now = rooms.snapshot(room.room());
        assertThat(CatchUp.of(now, line(now, early))).isEmpty();
        assertThat(CatchUp.of(now, line(now, late))).hasValueSatisfying(lines -> {
            assertThat(lines.before()).hasSize(1);
            assertThat(lines.now()).isEqualTo("Lean Coffee");
            assertThat(lines.minutes()).isEqualTo(10);
        });

        world.enter(room, "journal");
        RoomSnapshot next = rooms.snapshot(room.room());
        assertThat(CatchUp.of(next, line(next, late))).isEmpty();
    }

    private static ParticipantLine line(RoomSnapshot room, Seat seat) {
        return room.participant(seat.participant()).orElseThrow();
    }
}
