package org.relais.workshop.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.workshop.ReservedSeats;
import org.relais.workshop.ReservedSeatsId;
import org.relais.workshop.WorkshopLine;
import org.springframework.validation.Errors;

/**
 * Seats to keep for a team, as typed.
 *
 * @param request identity that they get, so that a form sent twice keeps them once
 */
record KeptSeatsForm(
        @Nullable String request,
        @Nullable String team,
        @Nullable String seats,
        @Nullable String until) {

    private static final int SHORTEST = 2;

    static KeptSeatsForm empty() {
        return new KeptSeatsForm(Ids.next().toString(), "", "", "");
    }

    /** @param today in the zone of the workshop */
    Optional<ReservedSeats> read(WorkshopLine line, LocalDate today, Errors errors) {
        Answers answers = new Answers(errors);
        String name = answers.line("team", team, SHORTEST, ReservedSeats.LONGEST_TEAM);
        int number = answers.number("seats", seats, 1, line.capacity());
        Optional<LocalDate> last = answers.needed("until", answers.date("until", until));
        LocalDate day = day(line);
        last.filter(date -> date.isBefore(today) || date.isAfter(day))
                .ifPresent(outside -> answers.refuse("until", "workshop.desk.kept.until.range"));
        return answers.accepted(
                () -> new ReservedSeats(new ReservedSeatsId(Ids.sent(request)), name, number, last.orElseThrow()));
    }

    private static LocalDate day(WorkshopLine line) {
        ZoneId zone = line.zone();
        return LocalDate.ofInstant(line.startsAt(), zone);
    }
}
