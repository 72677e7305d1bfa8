package org.relais.live;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("P13: 90 days after the last of a guest's rooms closed, nothing says any more where they were")
class GuestRetentionTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Conduct conduct;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    GuestRetention retention;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Actor guest;

    @BeforeEach
    void aGuestInARoom() {
        room = world.opened();
        guest = world.guest();
        world.join(room.room(), guest, "Kim");
    }

    @Test
    @DisplayName("the place is nobody's, and the name stays beside what the group made")
    void forgotten() {
        closedAgo(room, 91);
        retention.carryOut();

        assertThat(seats.find(room.room(), guest)).isEmpty();
        assertThat(rooms.snapshot(room.room()).participants())
                .extracting(ParticipantLine::name)
                .contains("Kim");
        assertThat(retention.among(List.of(id()))).isEmpty();
    }

    @Test
    @DisplayName("until then, and as long as another of their rooms is open, they are known")
    void known() {
        closedAgo(room, 89);
        retention.carryOut();
        assertThat(seats.find(room.room(), guest)).isPresent();

        closedAgo(room, 91);
        Opened next = world.opened();
        world.join(next.room(), guest, "Kim");
        retention.carryOut();
        assertThat(seats.find(room.room(), guest)).isPresent();
        assertThat(retention.among(List.of(id()))).containsExactly(id());
    }

    @Test
    @DisplayName("people with an account keep their places")
    void persons() {
        closedAgo(room, 91);
        retention.carryOut();
        assertThat(seats.find(room.room(), room.lead())).isPresent();
    }

    private GuestId id() {
        return requireNonNull(guest.guest());
    }

    private void closedAgo(Opened opened, int days) {
        if (rooms.closedAt(opened.room()).isEmpty()) {
            conduct.close(opened.room(), opened.lead());
        }
        jdbc.sql("update room set closed_at = now() - make_interval(days => ?) where id = ?")
                .params(days, opened.room().value())
                .update();
    }
}
