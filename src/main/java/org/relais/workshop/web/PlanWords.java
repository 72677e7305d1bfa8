package org.relais.workshop.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.platform.Dates;
import org.relais.workshop.Slot;
import org.relais.workshop.Venue;
import org.relais.workshop.WorkshopPlan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** A plan as plain text, so that two people who changed it at once can compare. */
@Component
class PlanWords {

    private final Dates dates;

    PlanWords(Dates dates) {
        this.dates = dates;
    }

    String of(WorkshopPlan plan) {
        return Stream.of(purpose(plan), when(plan.slot()), venue(plan.venue()), agenda(plan))
                .flatMap(lines -> lines)
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static Stream<String> purpose(WorkshopPlan plan) {
        return Stream.of(
                plan.purpose().title(),
                plan.purpose().intention(),
                plan.purpose().benefit(),
                plan.aims().objectiveLine(),
                plan.aims().deliverableLine());
    }

    private Stream<String> when(Slot slot) {
        return Stream.of(dates.in(LocaleContextHolder.getLocale(), slot.zone()).range(slot.startsAt(), slot.minutes())
                + " (" + slot.zone().getId() + ")");
    }

    private static Stream<String> venue(Venue venue) {
        return Stream.of(venue.place(), venue.link(), "× " + venue.capacity());
    }

    private static Stream<String> agenda(WorkshopPlan plan) {
        return plan.steps().stream().map(step -> step.minutes() + " min  " + step.title());
    }
}
