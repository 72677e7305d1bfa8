package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.view.Agenda;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.support.AppTest;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.workshop.StepId;
import org.springframework.beans.factory.annotation.Autowired;

@AppTest
@DisplayName("R6.4, L11: changing the agenda while the workshop runs")
class CoursesTests {

    @Autowired
    RoomWorld world;

    @Autowired
    Courses courses;

    @Autowired
    Conduct conduct;

    @Autowired
    Clocks clocks;

    @Autowired
    Rooms rooms;

    Opened room;
    StepId followUp;
    StepId coffee;
    StepId journal;

    @BeforeEach
    void aRunningRoom() {
        room = world.opened();
        followUp = world.enter(room, "follow-up");
        coffee = course().steps().get(1).id();
        journal = course().steps().get(2).id();
    }

    @Test
    @DisplayName("L14: more time for a step shows at once how far behind that is, and which later step can give it")
    void extendingAStepAsksForItsMinutes() {
        extend(5);
        Agenda late = Agenda.of(snapshot());
        assertThat(late.behind()).isEqualTo(5);
        assertThat(late.donor()).map(CourseStep::id).contains(coffee);

        courses.last(room.room(), room.lead(), coffee, minutes(coffee) - late.given());
        assertThat(Agenda.of(snapshot()).behind()).isZero();
        assertThat(course().plannedMinutes())
                .as("what was planned is not rewritten")
                .isEqualTo(snapshot().workshop().steps().stream()
                        .mapToInt(step -> step.minutes())
                        .sum());
    }

    @Test
    @DisplayName("A step that is left out is passed over by the next press, and can be taken up again")
    void skips() {
        courses.skip(room.room(), room.lead(), coffee, true);
        assertThat(Agenda.of(snapshot()).next()).map(CourseStep::id).contains(journal);
        courses.skip(room.room(), room.lead(), coffee, false);
        assertThat(Agenda.of(snapshot()).next()).map(CourseStep::id).contains(coffee);
    }

    @Test
    @DisplayName("Steps to come change places; the clock of a step that got other minutes starts with those")
    void movesAndShortens() {
        courses.move(room.room(), room.lead(), journal, 1);
        courses.last(room.room(), room.lead(), journal, 3);
        assertThat(Agenda.of(snapshot()).next()).map(CourseStep::id).contains(journal);
        world.enter(room, "journal");
        RoomSnapshot now = snapshot();
        assertThat(Objects.requireNonNull(now.clock()).remaining(now.readAt())).isBetween(170_000L, 180_000L);
    }

    @Test
    @DisplayName("The same change sent twice is carried out once")
    void twice() {
        courses.last(room.room(), room.lead(), journal, 7);
        courses.last(room.room(), room.lead(), journal, 7);
        assertThat(minutes(journal)).isEqualTo(7);
    }

    @Test
    @DisplayName(
            "What began, what is over and what is not of this room stays as it is; only who leads changes anything")
    void refuses() {
        Course before = course();
        courses.skip(room.room(), room.lead(), followUp, true);
        assertThat(course()).isEqualTo(before);
        assertThatThrownBy(() -> courses.skip(room.room(), room.lead(), StepId.next(), true))
                .isInstanceOf(NotFound.class);
        Actor guest = world.guest();
        world.join(room.room(), guest, "Zoé");
        assertThatThrownBy(() -> courses.skip(room.room(), guest, coffee, true)).isInstanceOf(NotFound.class);
        conduct.close(room.room(), room.lead());
        assertThatThrownBy(() -> courses.skip(room.room(), room.lead(), coffee, true))
                .isInstanceOf(Over.class);
        assertThat(course()).isEqualTo(before);
    }

    private void extend(int minutes) {
        long total = Objects.requireNonNull(snapshot().clock()).totalMs();
        clocks.extend(room.room(), room.lead(), Duration.ofMinutes(minutes), total);
    }

    private int minutes(StepId step) {
        return course().find(step).orElseThrow().minutes();
    }

    private Course course() {
        return snapshot().course();
    }

    private RoomSnapshot snapshot() {
        return rooms.snapshot(room.room());
    }
}
