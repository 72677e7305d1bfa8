package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
class ConductTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Openings openings;

    @Autowired
    Conduct conduct;

    @Autowired
    Clocks clocks;

    @Autowired
    Rooms rooms;

    @Autowired
    Workshops workshops;

    Opened room;

    @BeforeEach
    void aRoom() {
        room = world.opened();
    }

    @Test
    @DisplayName("A workshop has one room, however often it is opened, and only who leads opens it")
    void opensOnce() {
        assertThat(openings.open(room.workshop(), room.community().steward())).isEqualTo(room.room());
        assertThatThrownBy(() -> openings.open(room.workshop(), room.community().member()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    @DisplayName("L14, L15: the facilitator goes on and back; every change has the next number, and its minutes run")
    void goesOnAndBack() {
        long before = rooms.snapshot(room.room()).seq();
        StepId first = world.enter(room, "follow-up");
        world.enter(room, "lean-coffee");
        world.enter(room, "follow-up");

        RoomSnapshot now = rooms.snapshot(room.room());
        assertThat(now.seq()).isEqualTo(before + 3);
        assertThat(now.step()).isNotNull().extracting("id").isEqualTo(first);
        assertThat(clock().remaining(now.readAt())).isBetween(470_000L, 480_000L);
    }

    @Test
    @DisplayName("Two facilitators press next at once: the room moves on by one step, and the second one learns it")
    void movesOnce() throws Exception {
        StepId first = world.enter(room, "follow-up");
        StepId second = next();

        assertThat(atOnce(() -> conduct.enter(room.room(), room.lead(), second, List.of(first))))
                .containsOnlyOnce(true)
                .contains(false);
        assertThat(rooms.step(room.room())).contains(second);
    }

    @Test
    @DisplayName("Many who close at once close it once, and none of them is refused")
    void closesOnce() throws Exception {
        world.enter(room, "lean-coffee");
        long before = rooms.snapshot(room.room()).seq();

        atOnce(() -> {
            conduct.close(room.room(), room.lead());
            return true;
        });

        assertThat(rooms.snapshot(room.room()).seq()).isEqualTo(before + 1);
    }

    @Test
    @DisplayName("A name as long as an account may have takes a place, twice if two people have it")
    void longNames() {
        String longest = "N".repeat(80);

        assertThat(world.joinMember(room.room(), room.community().member(), longest)
                        .name())
                .isEqualTo(longest);
        assertThat(world.joinMember(room.room(), room.community().manager(), longest)
                        .name())
                .isEqualTo(longest + " 2");
    }

    private static <T> List<T> atOnce(Callable<T> act) throws Exception {
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> answer : threads.invokeAll(Collections.nCopies(4, act))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    @Test
    @DisplayName("L10, L11: the clock is paused, resumed, extended once and cut for all")
    void turnsTheClock() {
        world.enter(room, "follow-up");
        long total = clock().totalMs();

        clocks.pause(room.room(), room.lead());
        assertThat(clock().running()).isFalse();
        clocks.resume(room.room(), room.lead());
        assertThat(clock().running()).isTrue();
        clocks.extend(room.room(), room.lead(), Duration.ofMinutes(2), total);
        clocks.extend(room.room(), room.lead(), Duration.ofMinutes(2), total);
        assertThat(clock().totalMs()).isEqualTo(total + 120_000);
        clocks.cut(room.room(), room.lead());
        assertThat(clock().leftMs()).isZero();
    }

    @Test
    @DisplayName("Closing closes the workshop too, once; nothing moves afterwards")
    void closes() {
        StepId step = world.enter(room, "journal");
        conduct.close(room.room(), room.lead());
        conduct.close(room.room(), room.lead());

        assertThat(rooms.snapshot(room.room()).state()).isEqualTo(RoomState.CLOSED);
        assertThat(workshops.outline(room.workshop()).line().state()).isEqualTo(WorkshopState.CLOSED);
        assertThatThrownBy(() -> conduct.enter(room.room(), room.lead(), step, List.of(step)))
                .isInstanceOf(Over.class);
    }

    @Test
    @DisplayName("A participant does not lead")
    void participantsDoNotLead() {
        Actor member = Actor.of(room.community().member());
        world.joinMember(room.room(), room.community().member(), "Ben");
        assertThatThrownBy(() -> clocks.pause(room.room(), member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> conduct.close(room.room(), member)).isInstanceOf(NotFound.class);
    }

    private StepId next() {
        return rooms.snapshot(room.room()).workshop().steps().get(1).id();
    }

    private Countdown clock() {
        return Objects.requireNonNull(rooms.snapshot(room.room()).clock());
    }
}
