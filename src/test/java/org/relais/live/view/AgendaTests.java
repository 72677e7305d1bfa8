package org.relais.live.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.CommunityId;
import org.relais.live.Company;
import org.relais.live.Countdown;
import org.relais.live.Course;
import org.relais.live.CourseStep;
import org.relais.live.Entrance;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.StepRun;
import org.relais.workshop.Aims;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.WorkshopState;

@DisplayName("L14: the agenda against the time that went by")
class AgendaTests {

    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");

    private final List<StepLine> steps =
            List.of(step(0, "Return", 8), step(1, "Lean Coffee", 40), step(2, "Journal", 12));

    private Course course = Course.planned(steps);

    @Test
    void inTheLobbyNothingIsAheadOrBehind() {
        Agenda agenda = Agenda.of(room(-1, 0, List.of()));
        assertThat(agenda.totalMinutes()).isEqualTo(60);
        assertThat(agenda.number()).isZero();
        assertThat(agenda.next()).map(CourseStep::planned).contains(steps.getFirst());
        assertThat(agenda.end()).isNull();
    }

    @Test
    void aStepThatEndedEarlyGivesItsMinutes() {
        Agenda agenda = Agenda.of(room(1, 6, List.of(run(0, 0, 6), run(1, 6, 0))));
        assertThat(agenda.ahead()).isEqualTo(2);
        assertThat(agenda.end()).isEqualTo(START.plus(Duration.ofMinutes(58)));
        assertThat(agenda.donor()).isEmpty();
    }

    @Test
    void aStepThatTakesLongerMovesTheEndAndNamesAStepThatCouldGiveMinutes() {
        Agenda agenda = Agenda.of(room(0, 13, List.of(run(0, 0, 0))));
        assertThat(agenda.behind()).isEqualTo(5);
        assertThat(agenda.end()).isEqualTo(START.plus(Duration.ofMinutes(65)));
        assertThat(agenda.donor()).map(CourseStep::title).contains("Lean Coffee");
    }

    @Test
    void comingBackToAStepCountsTheMinutesSpentInItBefore() {
        Agenda agenda = Agenda.of(room(0, 20, List.of(run(0, 18, 8), run(1, 8, 10))));
        assertThat(agenda.behind()).isEqualTo(12);
        assertThat(agenda.lines()).extracting(AgendaStepLine::current).containsExactly(true, false, false);
    }

    @Test
    @DisplayName("L15: a step that was jumped over is left out, not done, and not what one goes back to")
    void jumpedOver() {
        Agenda agenda = Agenda.of(room(2, 8, List.of(run(0, 0, 8), run(2, 8, 0))));
        assertThat(agenda.lines())
                .extracting(AgendaStepLine::mark)
                .containsExactly(AgendaStepLine.Mark.DONE, AgendaStepLine.Mark.SKIPPED, AgendaStepLine.Mark.CURRENT);
        assertThat(agenda.previous()).map(CourseStep::planned).contains(steps.getFirst());
    }

    private RoomSnapshot room(int current, int minute, List<StepRun> runs) {
        boolean running = current >= 0;
        return new RoomSnapshot(
                RoomId.next(),
                1,
                running ? RoomState.RUNNING : RoomState.LOBBY,
                CommunityId.next(),
                new WorkshopOutline(line(), Aims.NONE, "", false, steps, List.of(), List.of(), List.of()),
                course,
                running ? steps.get(current) : null,
                List.of(),
                new Entrance("K7MF2QXH", "token"),
                Company.NOBODY,
                Countdown.starting(Duration.ofMinutes(5), START),
                runs,
                running ? START : null,
                START.plus(Duration.ofMinutes(minute)));
    }

    private StepRun run(int step, int enteredMinute, int spentMinutes) {
        Instant entered = START.plus(Duration.ofMinutes(enteredMinute));
        return new StepRun(steps.get(step).id(), START, entered, Duration.ofMinutes(spentMinutes));
    }

    private static StepLine step(int position, String title, int minutes) {
        return StepLine.of(StepId.next(), position, title, "free", Phase.EXPLORE, minutes);
    }

    private static WorkshopLine line() {
        ZoneId zone = ZoneId.of("Europe/Paris");
        return new WorkshopLine(
                WorkshopId.next(), CommunityId.next(), "T", "I", "D", START, 60, zone, "", 8, 0, WorkshopState.LIVE);
    }
}
