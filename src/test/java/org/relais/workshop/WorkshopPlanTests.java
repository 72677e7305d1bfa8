package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.support.WorkshopWorld;

@DisplayName("What is decided about a workshop")
class WorkshopPlanTests {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant START = Instant.parse("2026-12-01T13:00:00Z");
    private static final Instant BEFORE = START.minusSeconds(3600);
    private static final Purpose EMPTY = new Purpose("Queues", "", "");

    private final WorkshopPlan whole = WorkshopWorld.plan(8, START);

    @Test
    @DisplayName("R6.3: nothing is missing when intention, deliverable, benefit, place and agenda are there")
    void whole() {
        assertThat(Requirement.missing(whole, BEFORE)).isEmpty();
    }

    @Test
    @DisplayName("R6.3: each missing part is named; a link does for a place")
    void missing() {
        var empty = plan(EMPTY, new Venue("", "", 8, false), List.of());
        assertThat(Requirement.missing(empty, BEFORE))
                .containsExactly(
                        Requirement.INTENTION,
                        Requirement.DELIVERABLE,
                        Requirement.BENEFIT,
                        Requirement.VENUE,
                        Requirement.AGENDA);
        var withLink = plan(EMPTY, new Venue("", "https://example.org/x", 8, false), List.of());
        assertThat(Requirement.missing(withLink, BEFORE)).doesNotContain(Requirement.VENUE);
    }

    @Test
    @DisplayName("A workshop whose time has passed is not published")
    void past() {
        assertThat(Requirement.missing(whole, START.plusSeconds(59 * 60))).isEmpty();
        assertThat(Requirement.missing(whole, START.plusSeconds(60 * 60))).containsExactly(Requirement.AHEAD);
    }

    @Test
    @DisplayName("Links are https addresses with a host")
    void links() {
        assertThat(List.of("https://meet.example.org/abc?x=1", "HTTPS://example.org"))
                .allMatch(Venue::isLink);
        assertThat(List.of("http://example.org", "javascript:alert(1)", "https:", "https://a b", "//example.org", "x"))
                .noneMatch(Venue::isLink);
    }

    @Test
    @DisplayName("The day of a workshop is the day at its place")
    void day() {
        var night = new Slot(Instant.parse("2026-12-01T23:30:00Z"), 60, PARIS);
        assertThat(night.day()).isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    @DisplayName("Nobody makes a workshop of 4 minutes, for one, or with 61 steps")
    void limits() {
        assertThatThrownBy(() -> new Slot(START, 4, PARIS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Venue("", "", 1, false)).isInstanceOf(IllegalArgumentException.class);
        var many = Collections.nCopies(61, step("free", Phase.EXPLORE, 1));
        assertThatThrownBy(() -> plan(EMPTY, whole.venue(), many)).isInstanceOf(IllegalArgumentException.class);
    }

    private WorkshopPlan plan(Purpose purpose, Venue venue, List<AgendaStep> steps) {
        Aims aims = purpose == EMPTY ? Aims.NONE : whole.aims();
        return new WorkshopPlan(purpose, aims, whole.slot(), venue, Preparation.NONE, steps, List.of());
    }

    private static AgendaStep step(String format, Phase phase, int minutes) {
        return AgendaStep.of(StepId.next(), "Step", format, phase, minutes);
    }
}
