package org.relais.workshop.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.SeatRules;
import org.relais.workshop.Venue;
import org.springframework.validation.Errors;

/** Makes rules of what was typed, or says beside the fields what is missing. */
final class SeatRulesReader {

    /** What was typed, as the desk takes it. */
    record Arrangement(int capacity, SeatRules rules) {}

    private final SeatRulesForm form;
    private final ZoneId zone;
    private final Answers answers;

    private SeatRulesReader(SeatRulesForm form, ZoneId zone, Answers answers) {
        this.form = form;
        this.zone = zone;
        this.answers = answers;
    }

    /** @param zone of the workshop */
    static Optional<Arrangement> read(SeatRulesForm form, ZoneId zone, Errors errors) {
        return new SeatRulesReader(form, zone, new Answers(errors)).arrangement();
    }

    private Optional<Arrangement> arrangement() {
        int capacity = answers.number("capacity", form.capacity(), Venue.FEWEST, Venue.MOST);
        Integer remote = remoteSeats();
        Instant opens = instant("opensOn", form.opensOn(), "opensAt", form.opensAt());
        Instant closes = instant("closesOn", form.closesOn(), "closesAt", form.closesAt());
        if (opens != null && closes != null && !opens.isBefore(closes)) {
            answers.refuse("closesOn", "workshop.desk.closes.before");
        }
        return answers.accepted(() -> new Arrangement(capacity, new SeatRules(opens, closes, form.chosen(), remote)));
    }

    private @Nullable Integer remoteSeats() {
        String typed = form.remoteSeats();
        return typed == null || typed.isBlank() ? null : answers.number("remoteSeats", typed, 1, Venue.MOST);
    }

    /** A day without a time is from its first minute; a time without a day is nothing yet. */
    private @Nullable Instant instant(String dayField, @Nullable String day, String timeField, @Nullable String time) {
        Optional<LocalDate> date = answers.date(dayField, day);
        Optional<LocalTime> at = answers.time(timeField, time);
        if (date.isEmpty() && at.isPresent()) {
            answers.needed(dayField, date);
        }
        return date.map(on -> on.atTime(at.orElse(LocalTime.MIN)).atZone(zone).toInstant())
                .orElse(null);
    }
}
