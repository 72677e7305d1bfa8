package org.relais.live.floor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.Conduct;
import org.relais.live.Over;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AppTest
@DisplayName("L19: the speaking queue")
class SpeakingQueueTests {

    @Autowired
    RoomWorld world;

    @Autowired
    SpeakingQueue queue;

    @Autowired
    FloorRows rows;

    @Autowired
    Rooms rooms;

    @Autowired
    Seats seats;

    @Autowired
    Conduct conduct;

    @Autowired
    JdbcClient jdbc;

    Opened room;
    Seat ana;
    Seat kim;
    Seat lou;
    Seat max;

    @BeforeEach
    void fourInARoom() {
        room = world.opened();
        ana = seats.of(room.room(), room.lead());
        kim = world.join(room.room(), world.guest(), "Kim");
        lou = world.join(room.room(), world.guest(), "Lou");
        max = world.join(room.room(), world.guest(), "Max");
        world.enter(room, "lean-coffee");
    }

    @Test
    @DisplayName("L19: proposed next is who spoke least, then who had fewest turns, then who asked first")
    void order() {
        spoke(kim, 120, 1);
        spoke(lou, 60, 2);
        spoke(max, 60, 1);
        List.of(kim, lou, max, ana).forEach(seat -> queue.raise(seat, ""));
        assertThat(names()).containsExactly("Ana Steward", "Max", "Lou", "Kim");
        jdbc.sql("delete from speaking_turn where room_id = ?")
                .param(room.room().value())
                .update();
        assertThat(names()).as("in the order of asking").containsExactly("Kim", "Lou", "Max", "Ana Steward");
    }

    @Test
    @DisplayName(
            "L19: whoever leads may choose another; two who press at once give the floor once; both may end a turn")
    void turns() {
        queue.raise(kim, "");
        queue.raise(lou, "");
        assertThat(queue.give(ana, lou.participant(), null)).isTrue();
        assertThat(queue.give(ana, kim.participant(), null)).isFalse();
        assertThat(floor().turn()).extracting(Turn::name).isEqualTo("Lou");
        assertThat(names()).containsExactly("Kim");
        queue.stop(kim);
        assertThat(floor().turn()).as("not Kim's turn to end").isNotNull();
        queue.stop(lou);
        assertThat(floor().turn()).isNull();
        assertThat(floor().silent())
                .as("Kim and Max; who leads is not waited for")
                .isEqualTo(2);
    }

    @Test
    @DisplayName("L19: a note is for its author alone, and so is one's own count")
    void own() {
        queue.raise(kim, "The ward's numbers");
        assertThat(rows.of(kim.participant()).note()).isEqualTo("The ward's numbers");
        assertThat(rooms.snapshot(room.room()).toString()).doesNotContain("numbers");
        queue.give(ana, kim.participant(), null);
        assertThat(rows.of(kim.participant())).isEqualTo(new OwnFloor(false, false, false, "", true, 1));
        assertThat(rows.of(lou.participant()).turns()).isZero();
    }

    @Test
    @DisplayName("L19: another step ends the running turn; hands stay up, marked as from an earlier step")
    void anotherStep() {
        queue.raise(lou, "");
        queue.give(ana, kim.participant(), null);
        world.enter(room, "journal");
        assertThat(floor().turn()).isNull();
        queue.raise(max, "");
        assertThat(floor().hands())
                .extracting(Hand::name, Hand::earlier)
                .containsExactly(tuple("Lou", true), tuple("Max", false));
        assertThat(rows.of(lou.participant()).earlier()).isTrue();
        assertThat(rows.of(max.participant()).earlier()).isFalse();
    }

    @Test
    @DisplayName("R5.7: another step ends a round table, in which nobody asked by themselves")
    void anotherStepInARound() {
        queue.beginRound(ana);
        world.enter(room, "journal");
        assertThat(floor().quiet()).isTrue();
    }

    @Test
    @DisplayName("R5.7: a round table: everyone or pass, one after the other")
    void round() {
        queue.beginRound(ana);
        assertThat(floor().round()).isTrue();
        assertThat(names()).containsExactly("Ana Steward", "Kim", "Lou", "Max");
        queue.lower(kim);
        queue.give(ana, ana.participant(), null);
        assertThat(names()).containsExactly("Lou", "Max");
        queue.endRound(ana);
        assertThat(floor().hands()).isEmpty();
    }

    @Test
    @DisplayName("R5.7, L19: after closing no row says who spoke, only how the group shared the time")
    void nothingAboutAnybody() {
        spoke(kim, 300, 2);
        spoke(lou, 60, 1);
        spoke(ana, 90, 1);
        queue.raise(max, "Mine");
        conduct.close(room.room(), room.lead());
        for (String table : List.of("speaking_turn", "hand")) {
            assertThat(jdbc.sql("select count(*) from " + table + " where room_id = ?")
                            .param(room.room().value())
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
        assertThat(rows.kept(room.room())).isEqualTo(new Balance(4, 87, 50));
        assertThatThrownBy(() -> queue.raise(kim, "")).isInstanceOf(Over.class);
        assertThatThrownBy(() -> queue.give(ana, kim.participant(), null)).isInstanceOf(Over.class);
        assertThat(floor().quiet()).as("nothing begins after the end").isTrue();
    }

    private Floor floor() {
        return rooms.snapshot(room.room()).company().floor();
    }

    private List<String> names() {
        return floor().hands().stream().map(Hand::name).toList();
    }

    private void spoke(Seat seat, int seconds, int turns) {
        for (int n = 0; n < turns; n++) {
            jdbc.sql("""
                            insert into speaking_turn (id, room_id, participant_id, started_at, ended_at)
                            values (?, ?, ?, now() - interval '1 hour', now() - interval '1 hour' + ? * interval '1 second')
                            """)
                    .params(
                            TurnId.next().value(),
                            room.room().value(),
                            seat.participant().value(),
                            seconds / turns)
                    .update();
        }
    }
}
