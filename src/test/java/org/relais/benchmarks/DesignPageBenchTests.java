package org.relais.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relais.support.AppTest;
import org.relais.support.CommunityWorld;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.Pages;
import org.relais.support.WorkshopForms;
import org.relais.support.WorkshopWorld;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Phase;
import org.relais.workshop.Slot;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.beans.factory.annotation.Autowired;

/** Saving the design of a workshop with 40 steps and showing it anew, each with its whole HTML. */
@AppTest
@Tag("bench")
class DesignPageBenchTests {

    private static final int STEPS = 40;
    private static final int WARM_UP = 40;
    private static final int TURNS = 140;

    @Autowired
    CommunityWorld communities;

    @Autowired
    WorkshopWorld workshops;

    @Autowired
    Pages pages;

    @Test
    void savesAndRendersAgain() {
        Inhabited community = communities.community();
        WorkshopId id = workshops.published(community.id(), community.steward(), lasting40Steps(workshops.plan()));
        String workshop = "/workshops/" + id;
        List<Double> times = new ArrayList<>();
        Map<String, String> typed = WorkshopForms.typed(pages.page(community.steward(), workshop + "/edit"));
        for (int turn = 0; turn < TURNS; turn++) {
            typed.put("steps[7].title", "Turn " + turn);
            long began = System.nanoTime();
            var saved = pages.post(community.steward(), workshop + "/plan", typed);
            var shown = pages.get(community.steward(), workshop + "/edit");
            times.add((System.nanoTime() - began) / 1e6);
            Pages.redirect(saved);
            typed = WorkshopForms.typed(Pages.read(shown));
            assertThat(typed).containsEntry("steps[7].title", "Turn " + turn);
        }
        report(times.stream().skip(WARM_UP).sorted().toList());
    }

    private static WorkshopPlan lasting40Steps(WorkshopPlan plan) {
        List<AgendaStep> steps = IntStream.range(0, STEPS)
                .mapToObj(n -> AgendaStep.of(StepId.next(), "Step " + n, "free", Phase.EXPLORE, 10))
                .toList();
        Slot day = new Slot(plan.slot().startsAt(), 400, plan.slot().zone());
        return new WorkshopPlan(
                plan.purpose(), plan.aims(), day, plan.venue(), plan.preparation(), steps, plan.topics());
    }

    private static void report(List<Double> sorted) {
        System.out.printf(
                Locale.ROOT,
                "BENCH design page of %d steps, saved and rendered again: median %.1f ms, 95th of a hundred %.1f ms, load %.1f%n",
                STEPS,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
