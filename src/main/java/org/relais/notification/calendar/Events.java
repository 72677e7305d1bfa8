package org.relais.notification.calendar;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;

/** The events of a calendar file. */
final class Events {

    private Events() {}

    /** @param alarm rings this long before; null for none */
    static VEvent of(Appointment appointment, @Nullable Duration alarm) {
        VEvent event = new VEvent(false);
        event.add(new Uid(appointment.uid()));
        event.add(new DtStamp(appointment.revisedAt()));
        event.add(new Sequence(appointment.sequence()));
        event.add(appointment.takesPlace() ? ImmutableStatus.VEVENT_CONFIRMED : ImmutableStatus.VEVENT_CANCELLED);
        event.add(new DtStart<>(zone(appointment), local(appointment.startsAt(), appointment)));
        event.add(new DtEnd<>(zone(appointment), local(appointment.endsAt(), appointment)));
        event.add(new Summary(PlainText.oneLine(appointment.title())));
        event.add(new Description(PlainText.clean(appointment.details())));
        event.add(new Location(PlainText.oneLine(appointment.where())));
        event.add(new Url(URI.create(appointment.page())));
        if (alarm != null && appointment.takesPlace()) {
            event.add(alarm(appointment, alarm));
        }
        return event;
    }

    static VEvent of(DayNote note) {
        VEvent event = new VEvent(false);
        event.add(new Uid(note.uid()));
        event.add(new DtStamp(note.revisedAt()));
        event.add(new DtStart<>(note.day()));
        event.add(new DtEnd<>(note.day().plusDays(1)));
        event.add(new Summary(PlainText.oneLine(note.title())));
        event.add(new Url(URI.create(note.page())));
        event.add(ImmutableTransp.TRANSPARENT);
        return event;
    }

    /** The reader said yes already: nobody waits for an answer to the mail. */
    static VEvent between(Correspondents between, VEvent event) {
        Organizer organiser = new Organizer(address(between.organiserAddress()));
        organiser.add(new Cn(name(between.organiser())));
        event.add(organiser);
        Attendee attendee = new Attendee(address(between.attendeeAddress()));
        attendee.add(new Cn(name(between.attendee())));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        return event;
    }

    /** Given a time with its zone, ical4j would compute the clock time anew by its own rules, which are of another year. */
    private static LocalDateTime local(Instant at, Appointment appointment) {
        return LocalDateTime.ofInstant(at, appointment.zone());
    }

    private static ParameterList zone(Appointment appointment) {
        return new ParameterList(List.of(new TzId(appointment.zone().getId())));
    }

    private static VAlarm alarm(Appointment appointment, Duration before) {
        VAlarm alarm = new VAlarm(before.negated());
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(PlainText.oneLine(appointment.title())));
        return alarm;
    }

    private static URI address(String mail) {
        try {
            return new URI("mailto", mail, null);
        } catch (URISyntaxException empty) {
            throw new IllegalArgumentException(empty);
        }
    }

    private static String name(String text) {
        return PlainText.oneLine(text);
    }
}
