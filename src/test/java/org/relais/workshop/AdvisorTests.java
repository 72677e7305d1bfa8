package org.relais.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.community.CommunityId;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.Advice.Kind;
import org.relais.workshop.AgendaFormat.Profile;

@DisplayName("R6.2: advice on a plan, which never blocks")
class AdvisorTests {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);
    private static final CommunityId COMMUNITY = CommunityId.next();

    private final WorkshopPlan whole = WorkshopWorld.plan(8, Instant.parse("2026-12-01T13:00:00Z"));

    @Test
    @DisplayName("An hour with follow-up, Lean Coffee and journal needs none")
    void sensible() {
        assertThat(advice(whole)).isEmpty();
    }

    @Test
    @DisplayName("R6.1, R6.2: longer than the slot, with the step that could give the minutes")
    void tooLong() {
        assertThat(advice(steps(free(Phase.EXPLORE, 49), free(Phase.CLOSE, 13))))
                .contains(new Advice(Kind.LONGER_THAN_SLOT, "EXPLORE 49", 2));
        assertThat(kinds(steps(free(Phase.EXPLORE, 47), free(Phase.CLOSE, 13)))).doesNotContain(Kind.LONGER_THAN_SLOT);
    }

    @Test
    @DisplayName("R6.2: no convergence after divergence; a Lean Coffee narrows by its own votes")
    void convergence() {
        assertThat(advice(steps(free(Phase.CONVERGE, 5), free(Phase.DIVERGE, 20))))
                .contains(new Advice(Kind.NO_CONVERGENCE, "DIVERGE 20", 0));
        assertThat(kinds(steps(free(Phase.DIVERGE, 20), free(Phase.DECIDE, 5)))).doesNotContain(Kind.NO_CONVERGENCE);
        assertThat(kinds(steps(step("lean-coffee", Phase.DIVERGE, 20)))).doesNotContain(Kind.NO_CONVERGENCE);
    }

    @Test
    @DisplayName("R6.2: more than 20 minutes, or a quarter of the time, of listening to one person")
    void listening() {
        assertThat(advice(steps(oneWay(10), free(Phase.EXPLORE, 20), oneWay(6))))
                .contains(new Advice(Kind.MUCH_LISTENING, "One way 10", 16));
        assertThat(kinds(steps(oneWay(15)))).doesNotContain(Kind.MUCH_LISTENING);
        assertThat(kinds(lasting(120, oneWay(21)))).contains(Kind.MUCH_LISTENING);
        assertThat(kinds(lasting(120, oneWay(20)))).doesNotContain(Kind.MUCH_LISTENING);
    }

    @Test
    @DisplayName("R6.2: more than 50 minutes without a break; the closing does not count")
    void breaks() {
        assertThat(advice(lasting(120, free(Phase.EXPLORE, 40), free(Phase.DECIDE, 11))))
                .contains(new Advice(Kind.NO_BREAK, "DECIDE 11", 50));
        assertThat(kinds(lasting(120, free(Phase.EXPLORE, 50), free(Phase.CLOSE, 15))))
                .doesNotContain(Kind.NO_BREAK);
        assertThat(kinds(lasting(120, free(Phase.EXPLORE, 40), free(Phase.BREAK, 5), free(Phase.DECIDE, 40))))
                .doesNotContain(Kind.NO_BREAK);
        assertThat(kinds(lasting(120, free(Phase.EXPLORE, 40), locked(14, 45, 40))))
                .doesNotContain(Kind.NO_BREAK);
        assertThat(kinds(lasting(120, free(Phase.EXPLORE, 40), locked(14, 42, 40))))
                .contains(Kind.NO_BREAK);
    }

    @Test
    @DisplayName("R6.2: no closing of at least 10 minutes")
    void closing() {
        assertThat(kinds(steps(free(Phase.CLOSE, 9)))).contains(Kind.NO_CLOSING);
        assertThat(kinds(steps(free(Phase.CLOSE, 10)))).doesNotContain(Kind.NO_CLOSING);
    }

    @Test
    @DisplayName("R6.2: no look back although commitments are due")
    void lookingBack() {
        assertThat(kinds(steps(free(Phase.EXPLORE, 10)))).contains(Kind.NO_RETURN);
        assertThat(kinds(steps(free(Phase.RETURN, 10)))).doesNotContain(Kind.NO_RETURN);
        assertThat(new Advisor(formats(), (community, day) -> false).on(COMMUNITY, steps(free(Phase.EXPLORE, 10))))
                .extracting(Advice::kind)
                .doesNotContain(Kind.NO_RETURN);
    }

    @Test
    @DisplayName("R6.2: a step without artefact; a break needs none, a format that collects has its own")
    void artefact() {
        AgendaStep bare = AgendaStep.of(StepId.next(), "Talk", "free", Phase.EXPLORE, 5);
        assertThat(advice(steps(bare))).contains(new Advice(Kind.NO_ARTEFACT, "Talk", 0));
        assertThat(kinds(steps(
                        free(Phase.EXPLORE, 5),
                        step("lean-coffee", Phase.EXPLORE, 5),
                        AgendaStep.of(StepId.next(), "Coffee", "free", Phase.BREAK, 5))))
                .doesNotContain(Kind.NO_ARTEFACT);
    }

    @Test
    @DisplayName("R6.2: no objective, an objective without measure or leading indicator")
    void aims() {
        assertThat(kinds(with(Aims.NONE))).contains(Kind.NO_OBJECTIVE);
        Aims vague = new Aims(List.of(Objective.of("Less waiting", "")), List.of(), List.of());
        assertThat(advice(with(vague)))
                .containsExactly(
                        new Advice(Kind.NO_MEASURE, "Less waiting", 0),
                        new Advice(Kind.NO_LEADING_INDICATOR, "Less waiting", 0));
        assertThat(kinds(whole)).doesNotContain(Kind.NO_OBJECTIVE, Kind.NO_MEASURE, Kind.NO_LEADING_INDICATOR);
    }

    private static List<Advice> advice(WorkshopPlan plan) {
        return new Advisor(formats(), (community, day) -> !day.isBefore(DUE)).on(COMMUNITY, plan);
    }

    private static List<Kind> kinds(WorkshopPlan plan) {
        return advice(plan).stream().map(Advice::kind).toList();
    }

    private WorkshopPlan with(Aims aims) {
        return new WorkshopPlan(
                whole.purpose(), aims, whole.slot(), whole.venue(), whole.preparation(), whole.steps(), List.of());
    }

    private WorkshopPlan steps(AgendaStep... steps) {
        return lasting(60, steps);
    }

    private WorkshopPlan lasting(int minutes, AgendaStep... steps) {
        Slot slot = new Slot(whole.slot().startsAt(), minutes, whole.slot().zone());
        return new WorkshopPlan(
                whole.purpose(),
                whole.aims(),
                slot,
                whole.venue(),
                whole.preparation(),
                Arrays.asList(steps),
                List.of());
    }

    private static AgendaStep free(Phase phase, int minutes) {
        return step("free", phase, minutes);
    }

    private static AgendaStep step(String format, Phase phase, int minutes) {
        return planned(phase + " " + minutes, format, phase, minutes, false, null);
    }

    private static AgendaStep oneWay(int minutes) {
        return planned("One way " + minutes, "free", Phase.EXPLORE, minutes, true, null);
    }

    private static AgendaStep locked(int hour, int minute, int minutes) {
        return planned("Locked", "free", Phase.EXPLORE, minutes, false, LocalTime.of(hour, minute));
    }

    private static AgendaStep planned(
            String title, String format, Phase phase, int minutes, boolean oneWay, @Nullable LocalTime lockedAt) {
        return new AgendaStep(
                StepId.next(), title, format, phase, minutes, Layout.PLENARY, "Cards", false, oneWay, "", lockedAt);
    }

    private static AgendaFormats formats() {
        return new AgendaFormats(List.of(
                format("free", false, false),
                format("lean-coffee", true, true),
                format("follow-up", false, true),
                format("journal", false, true)));
    }

    private static AgendaFormat format(String key, boolean narrows, boolean collects) {
        return () -> new Profile(key, Phase.EXPLORE, 10, narrows, collects);
    }
}
