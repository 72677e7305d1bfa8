package org.relais.notification.feed;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.relais.commitment.Commitments;
import org.relais.community.Communities;
import org.relais.experiment.Experiments;
import org.relais.notification.calendar.Appointment;
import org.relais.notification.calendar.CalendarFile;
import org.relais.notification.calendar.CalendarSettings;
import org.relais.notification.calendar.DayNote;
import org.relais.notification.calendar.OwnDates;
import org.relais.notification.mail.SeatCalendar;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopBrief;
import org.relais.workshop.WorkshopBriefs;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Calendars of one person: workshops with a seat, never those they wait for (T5), the dates of their commitments, and the
 * ends of their experiments.
 */
@Service
@Transactional(readOnly = true)
public class Calendars {

    /** Calendars forget what a feed no longer says: the last weeks stay. */
    private static final Duration MEMORY = Duration.ofDays(90);

    private final WorkshopBriefs briefs;
    private final Workshops workshops;
    private final Commitments commitments;
    private final Experiments experiments;
    private final Communities communities;
    private final People people;
    private final SeatCalendar seats;
    private final CalendarSettings settings;
    private final MessageSource messages;
    private final OwnDates dates;
    private final Clock clock;

    Calendars(
            WorkshopBriefs briefs,
            Workshops workshops,
            Commitments commitments,
            Experiments experiments,
            Communities communities,
            People people,
            SeatCalendar seats,
            CalendarSettings settings,
            MessageSource messages,
            OwnDates dates,
            Clock clock) {
        this.briefs = briefs;
        this.workshops = workshops;
        this.commitments = commitments;
        this.experiments = experiments;
        this.communities = communities;
        this.people = people;
        this.seats = seats;
        this.settings = settings;
        this.messages = messages;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * All that is theirs, to subscribe to.
     *
     * @throws NotFound when the account was closed
     */
    public String feed(PersonId person) {
        PersonView reader = people.reachable(person).orElseThrow(() -> new NotFound(person));
        return CalendarFile.publish(
                messages.getMessage("notification.feed.name", null, reader.locale()),
                appointments(reader),
                days(reader),
                settings.alarm(person).before());
    }

    /**
     * One workshop, to put into a calendar by hand.
     *
     * @throws NotFound for whoever has no seat in it
     */
    public String file(WorkshopId id, PersonId person) {
        WorkshopBrief workshop = briefs.of(id);
        communities.enter(workshop.community(), person);
        if (!workshops.isSignedUp(id, person)) {
            throw new NotFound(id);
        }
        PersonView reader = people.find(person);
        return CalendarFile.publish(
                workshop.plan().purpose().title(),
                List.of(appointment(workshop, reader)),
                List.of(),
                settings.alarm(person).before());
    }

    private List<DayNote> days(PersonView reader) {
        LocalDate since = LocalDate.ofInstant(clock.instant().minus(MEMORY), reader.zone());
        return Stream.concat(
                        commitments.activeOf(reader.id()).stream().map(line -> dates.of(line, reader)),
                        experiments.ownedBy(reader.id(), since).stream().map(line -> dates.of(line, reader)))
                .toList();
    }

    private List<Appointment> appointments(PersonView reader) {
        Instant since = clock.instant().minus(MEMORY);
        return briefs.seatedIn(reader.id(), since).stream()
                .filter(workshop -> communities.isMember(workshop.community(), reader.id()))
                .map(workshop -> appointment(workshop, reader))
                .toList();
    }

    private Appointment appointment(WorkshopBrief workshop, PersonView reader) {
        return seats.current(workshop, reader, workshop.state() != WorkshopState.CANCELLED);
    }
}
