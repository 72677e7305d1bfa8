package org.relais.workshop.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Zones;
import org.relais.workshop.Slot;
import org.springframework.stereotype.Component;

/** Reads when a workshop is: day and time of the place that its zone names. */
@Component
class SlotReader {

    private final Clock clock;

    SlotReader(Clock clock) {
        this.clock = clock;
    }

    /** @param before when it was planned until now: that may lie in the past, another time may not */
    Optional<Slot> read(WorkshopForm form, @Nullable Slot before, Answers answers) {
        Optional<LocalDate> date = answers.needed("date", answers.date("date", form.date()));
        Optional<LocalTime> time = answers.needed("time", answers.time("time", form.time()));
        Optional<ZoneId> zone = Zones.of(form.zone());
        if (zone.isEmpty()) {
            answers.refuse("zone", "workshop.form.zone.unknown");
        }
        int minutes = answers.number("minutes", form.minutes(), Slot.SHORTEST, Slot.LONGEST);
        return answers.accepted(() -> slot(date.orElseThrow(), time.orElseThrow(), zone.orElseThrow(), minutes))
                .filter(slot -> lies(slot, before, answers));
    }

    /** Where the clocks skip an hour, a time within it moves on by that hour: see {@link #moved}. */
    private static Slot slot(LocalDate date, LocalTime time, ZoneId zone, int minutes) {
        return new Slot(ZonedDateTime.of(date, time, zone).toInstant(), minutes, zone);
    }

    private boolean lies(Slot slot, @Nullable Slot before, Answers answers) {
        boolean ahead = slot.startsAt().isAfter(clock.instant());
        boolean kept = before != null && before.startsAt().equals(slot.startsAt());
        if (!ahead && !kept) {
            answers.refuse("date", "workshop.form.date.past");
        }
        return ahead || kept;
    }

    /** The time that was typed does not exist on that day; it was moved on, and people are told so. */
    static boolean moved(WorkshopForm form, Slot slot) {
        LocalTime planned = LocalTime.ofInstant(slot.startsAt(), slot.zone());
        return !planned.equals(LocalTime.parse(String.valueOf(form.time())));
    }
}
