package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("A room that nobody closed")
class ForgottenRoomsTests {

    @Autowired
    RoomWorld world;

    @Autowired
    ForgottenRooms forgotten;

    @Autowired
    Rooms rooms;

    @Autowired
    Workshops workshops;

    @Autowired
    JdbcClient jdbc;

    Opened room;

    @BeforeEach
    void openedTwoDaysAgo() {
        room = world.opened();
        jdbc.sql("update room set opened_at = now() - interval '2 days' where id = ?")
                .param(room.room().value())
                .update();
        ended("2 days");
        left("2 days");
    }

    @Test
    @DisplayName("closes half a day after its end")
    void closes() {
        forgotten.close();

        assertThat(rooms.snapshot(room.room()).state()).isEqualTo(RoomState.CLOSED);
        assertThat(workshops.outline(room.workshop()).line().state()).isEqualTo(WorkshopState.CLOSED);
    }

    @Test
    @DisplayName("stays open while somebody was inside not long ago")
    void staysWithPeople() {
        left("2 hours");
        forgotten.close();

        assertThat(rooms.closedAt(room.room())).isEmpty();
    }

    @Test
    @DisplayName("stays open before its time, however early it was opened")
    void staysBeforeItsTime() {
        ended("-3 days");
        forgotten.close();

        assertThat(rooms.closedAt(room.room())).isEmpty();
    }

    private void ended(String ago) {
        jdbc.sql(
                        "update workshop set starts_at = now() - minutes * interval '1 minute' - cast(? as interval) where id = ?")
                .params(ago, room.workshop().value())
                .update();
    }

    private void left(String ago) {
        jdbc.sql("update participant set present_until = now() - cast(? as interval) where room_id = ?")
                .params(ago, room.room().value())
                .update();
    }
}
