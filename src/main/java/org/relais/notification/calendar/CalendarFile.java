package org.relais.notification.calendar;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;

/** Writes calendar files (R4.5); the library escapes and folds. */
public final class CalendarFile {

    /** The library counts characters, RFC 5545 the bytes: at most 75 of them, and 37 letters of Europe or emoji have less. */
    private static final int FOLD = 37;

    private static final String REFRESH = "PT1H";

    private CalendarFile() {}

    /** Somebody has a seat, or what they have a seat in changed. */
    public static String request(Appointment appointment, Correspondents between, @Nullable Duration alarm) {
        return message(ImmutableMethod.REQUEST, appointment, between, alarm);
    }

    /** It does not take place, or not for this person. */
    public static String cancel(Appointment appointment, Correspondents between) {
        return message(ImmutableMethod.CANCEL, appointment, between, null);
    }

    /** For a calendar that subscribes to it, or for a single download. */
    public static String publish(
            String name, List<Appointment> appointments, List<DayNote> days, @Nullable Duration alarm) {
        Calendar calendar = calendar(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", PlainText.oneLine(name)));
        calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH));
        defineZones(appointments, calendar);
        appointments.forEach(appointment -> calendar.add(Events.of(appointment, alarm)));
        days.forEach(day -> calendar.add(Events.of(day)));
        return text(calendar);
    }

    private static String message(
            Method method, Appointment appointment, Correspondents between, @Nullable Duration alarm) {
        Calendar calendar = calendar(method);
        defineZones(List.of(appointment), calendar);
        calendar.add(Events.between(between, Events.of(appointment, alarm)));
        return text(calendar);
    }

    private static Calendar calendar(Method method) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Relais//Relais//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        return calendar;
    }

    private static void defineZones(List<Appointment> appointments, Calendar calendar) {
        Map<String, ZoneId> zones = new TreeMap<>();
        appointments.forEach(appointment -> zones.put(appointment.zone().getId(), appointment.zone()));
        Comparator<Instant> order = Comparator.naturalOrder();
        zones.values().forEach(zone -> {
            List<Appointment> there =
                    appointments.stream().filter(it -> it.zone().equals(zone)).toList();
            Instant first = there.stream().map(Appointment::startsAt).min(order).orElseThrow();
            Instant last = there.stream().map(Appointment::endsAt).max(order).orElseThrow();
            calendar.add(ZoneDefinition.of(zone, first, last));
        });
    }

    private static String text(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter(false, FOLD).output(calendar, text);
        } catch (IOException cannotHappenInMemory) {
            throw new UncheckedIOException(cannotHappenInMemory);
        }
        return text.toString();
    }
}
