package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.relais.workshop.Phase;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;

@DisplayName("R6.4: how the agenda goes on in the room")
class CourseTests {

    private final List<StepLine> agenda = IntStream.range(0, 6)
            .mapToObj(position ->
                    StepLine.of(StepId.next(), position, "Step " + position, "free", Phase.EXPLORE, 5 + position))
            .toList();
    private final Course planned = Course.planned(agenda);

    @Test
    @DisplayName("As planned until something is changed")
    void asPlanned() {
        assertThat(planned.plannedMinutes()).isEqualTo(45);
        assertThat(planned.minutes()).isEqualTo(45);
        assertThat(planned.steps()).extracting(CourseStep::planned).containsExactlyElementsOf(agenda);
    }

    @Test
    @DisplayName("A step left out counts no minutes and keeps them for when it is taken up again")
    void skips() {
        Course without = planned.skipping(id(2), true);
        assertThat(without.minutes()).isEqualTo(38);
        assertThat(without.plannedMinutes()).isEqualTo(45);
        assertThat(without.skipping(id(2), false)).isEqualTo(planned);
    }

    @Test
    @DisplayName("A step keeps at least a minute, whatever is asked")
    void lasts() {
        assertThat(planned.lasting(id(3), -5).find(id(3)))
                .map(CourseStep::minutes)
                .contains(1);
        assertThat(planned.lasting(id(3), 1_000_000_000).find(id(3)))
                .map(CourseStep::minutes)
                .contains(480);
    }

    @Test
    @DisplayName("What began stays where it is; what is to come moves among itself")
    void moves() {
        assertThat(planned.moving(id(1), 4, 2)).isEqualTo(planned);
        assertThat(planned.moving(id(5), 0, 2).indexOf(id(5))).isEqualTo(3);
        assertThat(planned.moving(id(3), 99, 2).indexOf(id(3))).isEqualTo(5);
    }

    @RepeatedTest(50)
    @DisplayName("Any order of changes keeps each step once, the beginning in place and the sum of minutes right")
    void anyOrder(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Course course = planned;
        int begun = random.nextInt(-1, 3);
        for (int change = 0; change < 100; change++) {
            StepId step = id(random.nextInt(6));
            course = switch (random.nextInt(3)) {
                case 0 -> course.lasting(step, random.nextInt(-10, 600));
                case 1 -> course.skipping(step, random.nextBoolean());
                default -> course.moving(step, random.nextInt(-3, 9), begun);
            };
        }
        assertThat(course.steps()).extracting(CourseStep::planned).containsExactlyInAnyOrderElementsOf(agenda);
        assertThat(course.steps().subList(0, begun + 1))
                .extracting(CourseStep::planned)
                .containsExactlyElementsOf(agenda.subList(0, begun + 1));
        assertThat(course.plannedMinutes()).isEqualTo(45);
        assertThat(course.steps()).allMatch(step -> step.minutes() >= 1 && step.minutes() <= 480);
        assertThat(course.minutes())
                .isEqualTo(course.steps().stream()
                        .filter(step -> !step.skipped())
                        .mapToInt(CourseStep::minutes)
                        .sum());
    }

    private StepId id(int position) {
        return agenda.get(position).id();
    }
}
