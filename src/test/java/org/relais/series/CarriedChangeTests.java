package org.relais.series;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.WorkshopWorld;
import org.relais.topic.TopicId;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Aims;
import org.relais.workshop.Dimensions;
import org.relais.workshop.Objective;
import org.relais.workshop.Phase;
import org.relais.workshop.Purpose;
import org.relais.workshop.Slot;
import org.relais.workshop.StepId;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopPlan;

@DisplayName("A change of one workshop, carried over to those that follow")
class CarriedChangeTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate DAY = LocalDate.parse("2026-10-20");

    private final WorkshopPlan before = plan(at(DAY, "14:00"));
    private final WorkshopPlan follower = before.again(at(DAY.plusWeeks(1), "14:00"));

    @Test
    void takesOverWhatWasChangedAndNothingElse() {
        WorkshopPlan after = new WorkshopPlan(
                new Purpose(
                        "Queues, drawn",
                        before.purpose().intention(),
                        before.purpose().benefit()),
                before.aims(),
                before.slot(),
                new Venue("Room 7", "", 8, false),
                before.preparation(),
                before.steps(),
                before.topics());

        WorkshopPlan carried = new CarriedChange(before, after, 0).over(follower);

        assertThat(carried.purpose().title()).isEqualTo("Queues, drawn");
        assertThat(carried.venue().place()).isEqualTo("Room 7");
        assertThat(carried.slot()).isEqualTo(follower.slot());
        assertThat(carried.steps()).isEqualTo(follower.steps());
    }

    @Test
    void keepsWhatTheFollowerSaysOtherwiseAlready() {
        WorkshopPlan own = new WorkshopPlan(
                new Purpose(
                        "The last one",
                        follower.purpose().intention(),
                        follower.purpose().benefit()),
                follower.aims(),
                at(DAY.plusWeeks(1), "09:00"),
                follower.venue(),
                follower.preparation(),
                follower.steps().subList(0, 2),
                follower.topics());
        WorkshopPlan after = new WorkshopPlan(
                new Purpose(
                        "Queues, drawn", "Another intention.", before.purpose().benefit()),
                before.aims(),
                at(DAY, "15:00"),
                before.venue(),
                before.preparation(),
                List.of(before.steps().getFirst()),
                before.topics());

        WorkshopPlan carried = new CarriedChange(before, after, 0).over(own);

        assertThat(carried.purpose().title()).isEqualTo("The last one");
        assertThat(carried.purpose().intention()).isEqualTo("Another intention.");
        assertThat(carried.slot()).isEqualTo(own.slot());
        assertThat(carried.steps()).isEqualTo(own.steps());
    }

    @Test
    @DisplayName("another day and hour move along, and the hour stays that of the place when the clocks change")
    void moves() {
        WorkshopPlan after = moved(at(DAY.plusDays(1), "15:30"));

        Slot carried = new CarriedChange(before, after, 1).over(follower).slot();

        assertThat(carried).isEqualTo(at(DAY.plusWeeks(1).plusDays(1), "15:30"));
        assertThat(new CarriedChange(before, after, 0).over(follower).slot().day())
                .isEqualTo(DAY.plusWeeks(1));
    }

    @Test
    @DisplayName("steps keep their identity, so that what was said about them stays with them")
    void steps() {
        List<AgendaStep> changed = new ArrayList<>(before.steps());
        AgendaStep middle = changed.get(1);
        changed.set(1, AgendaStep.of(middle.id(), middle.title(), middle.format(), middle.phase(), 30));
        changed.add(AgendaStep.of(StepId.next(), "Break", "free", Phase.BREAK, 5));
        changed.add(AgendaStep.of(StepId.next(), "Break", "free", Phase.BREAK, 5));
        WorkshopPlan after = new WorkshopPlan(
                before.purpose(),
                before.aims(),
                before.slot(),
                before.venue(),
                before.preparation(),
                changed,
                before.topics());

        List<AgendaStep> carried =
                new CarriedChange(before, after, 0).over(follower).steps();

        assertThat(carried).extracting(AgendaStep::minutes).containsExactly(8, 30, 12, 5, 5);
        assertThat(carried)
                .extracting(AgendaStep::id)
                .doesNotHaveDuplicates()
                .startsWith(follower.steps().stream().map(AgendaStep::id).toArray(StepId[]::new));
        assertThat(carried)
                .extracting(AgendaStep::id)
                .doesNotContainAnyElementsOf(
                        changed.stream().map(AgendaStep::id).toList());
    }

    @Test
    @DisplayName("a new objective is looked at as long after the follower; topics are never carried over")
    void objectives() {
        var objective = new Objective("Half the wait", "Hours", "", "", DAY.plusDays(10), "", "", "", Dimensions.NONE);
        WorkshopPlan after = new WorkshopPlan(
                before.purpose(),
                new Aims(List.of(objective), before.aims().deliverables(), List.of()),
                before.slot(),
                before.venue(),
                before.preparation(),
                before.steps(),
                List.of(TopicId.next()));

        WorkshopPlan carried = new CarriedChange(before, after, 0).over(follower);

        assertThat(carried.aims().objectives())
                .singleElement()
                .satisfies(one ->
                        assertThat(one.dueOn()).isEqualTo(DAY.plusWeeks(1).plusDays(10)));
        assertThat(carried.topics()).isEmpty();
    }

    private WorkshopPlan moved(Slot slot) {
        return new WorkshopPlan(
                before.purpose(),
                before.aims(),
                slot,
                before.venue(),
                before.preparation(),
                before.steps(),
                before.topics());
    }

    private static WorkshopPlan plan(Slot slot) {
        WorkshopPlan usual = WorkshopWorld.plan(8, slot.startsAt());
        return new WorkshopPlan(
                usual.purpose(), usual.aims(), slot, usual.venue(), usual.preparation(), usual.steps(), usual.topics());
    }

    private static Slot at(LocalDate day, String time) {
        return new Slot(day.atTime(LocalTime.parse(time)).atZone(PARIS).toInstant(), 60, PARIS);
    }
}
