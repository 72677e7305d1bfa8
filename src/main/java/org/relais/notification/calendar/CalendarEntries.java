package org.relais.notification.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts how often the entry of a workshop in somebody's calendar was revised (R4.5, T8). */
@Component
public class CalendarEntries {

    private final JdbcClient jdbc;
    private final Clock clock;

    CalendarEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An entry and its last revision. */
    public record Entry(WorkshopId workshop, PersonId person, int sequence, Instant revisedAt) {

        /** The same for ever, also when somebody gives the seat back and takes one again. */
        public String uid() {
            return workshop + "." + person + "@relais";
        }
    }

    /** Somebody got a seat: the first revision, or the next when they had one before. */
    public Entry begin(WorkshopId workshop, PersonId person) {
        return revise(workshop, person, 0);
    }

    /** Time or place changed, or the seat is gone. Whoever has no entry signed up before entries were counted. */
    public Entry change(WorkshopId workshop, PersonId person) {
        return revise(workshop, person, 1);
    }

    /** As it was revised last; for whoever signed up before entries were counted, at the time given. */
    public Entry current(WorkshopId workshop, PersonId person, Instant otherwise) {
        return jdbc.sql("select sequence, revised_at from calendar_entry where workshop_id = ? and person_id = ?")
                .params(workshop.value(), person.value())
                .query((row, number) -> new Entry(
                        workshop,
                        person,
                        row.getInt("sequence"),
                        row.getObject("revised_at", OffsetDateTime.class).toInstant()))
                .optional()
                .orElseGet(() -> new Entry(workshop, person, 0, otherwise));
    }

    private Entry revise(WorkshopId workshop, PersonId person, int first) {
        Instant now = clock.instant();
        int sequence = jdbc.sql("""
                        insert into calendar_entry (workshop_id, person_id, sequence, revised_at)
                        values (:workshop, :person, :first, :now)
                        on conflict (workshop_id, person_id)
                        do update set sequence = calendar_entry.sequence + 1, revised_at = :now
                        returning sequence""")
                .param("workshop", workshop.value())
                .param("person", person.value())
                .param("first", first)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Integer.class)
                .single();
        return new Entry(workshop, person, sequence, now);
    }
}
