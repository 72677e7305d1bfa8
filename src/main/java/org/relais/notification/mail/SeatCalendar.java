package org.relais.notification.mail;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.relais.notification.calendar.Appointment;
import org.relais.notification.calendar.CalendarEntries;
import org.relais.notification.calendar.CalendarEntries.Entry;
import org.relais.notification.calendar.CalendarFile;
import org.relais.notification.calendar.CalendarSettings;
import org.relais.notification.calendar.Correspondents;
import org.relais.outbox.Message.CalendarPart;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.platform.Fragments;
import org.relais.workshop.WorkshopBrief;
import org.springframework.stereotype.Component;

/** The calendar parts of mails: one for everybody with a seat, never for those who wait (R3.6, T5). */
@Component
public class SeatCalendar {

    private final CalendarEntries entries;
    private final CalendarSettings settings;
    private final FactsOfWorkshops facts;
    private final People people;
    private final Fragments templates;
    private final Sender sender;

    SeatCalendar(
            CalendarEntries entries,
            CalendarSettings settings,
            FactsOfWorkshops facts,
            People people,
            Fragments templates,
            Sender sender) {
        this.entries = entries;
        this.settings = settings;
        this.facts = facts;
        this.people = people;
        this.templates = templates;
        this.sender = sender;
    }

    /** Somebody got a seat. */
    CalendarPart begin(WorkshopBrief workshop, PersonId person) {
        return request(workshop, entries.begin(workshop.id(), person));
    }

    /** Time or place changed for somebody with a seat. */
    CalendarPart change(WorkshopBrief workshop, PersonId person) {
        return request(workshop, entries.change(workshop.id(), person));
    }

    /** It does not take place, or not for this person. */
    CalendarPart cancel(WorkshopBrief workshop, PersonId person) {
        Entry entry = entries.change(workshop.id(), person);
        PersonView attendee = people.find(person);
        Appointment gone = appointment(workshop, entry, attendee, false);
        return new CalendarPart("CANCEL", CalendarFile.cancel(gone, between(workshop, attendee)));
    }

    /** As the entry was revised last, for feeds and downloads. */
    public Appointment current(WorkshopBrief workshop, PersonView reader, boolean takesPlace) {
        Instant published = Objects.requireNonNullElse(workshop.publishedAt(), Instant.EPOCH);
        return appointment(workshop, entries.current(workshop.id(), reader.id(), published), reader, takesPlace);
    }

    private CalendarPart request(WorkshopBrief workshop, Entry entry) {
        PersonView attendee = people.find(entry.person());
        return new CalendarPart(
                "REQUEST",
                CalendarFile.request(
                        appointment(workshop, entry, attendee, true),
                        between(workshop, attendee),
                        settings.alarm(entry.person()).before()));
    }

    private Appointment appointment(WorkshopBrief workshop, Entry entry, PersonView reader, boolean takesPlace) {
        WorkshopFacts told = facts.of(workshop, reader);
        return new Appointment(
                entry.uid(),
                entry.sequence(),
                entry.revisedAt(),
                takesPlace,
                told.startsAt(),
                workshop.plan().slot().endsAt(),
                told.zone(),
                told.name(),
                templates.render(
                        "mail/notification/appointment.txt", Map.of("facts", told), reader.locale(), reader.zone()),
                told.place().isEmpty() ? told.call() : told.place(),
                told.page());
    }

    private Correspondents between(WorkshopBrief workshop, PersonView attendee) {
        return new Correspondents(
                facts.of(workshop, attendee).community(), sender.address(), attendee.name(), attendee.email());
    }
}
