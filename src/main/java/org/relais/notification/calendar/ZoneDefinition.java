package org.relais.notification.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as a calendar file defines it: from the same rules by which pages and mails tell the time, so that they cannot
 * disagree. (The definitions that ical4j brings along are of another year, and a page long for each zone.)
 */
final class ZoneDefinition {

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules rules;
    private final VTimeZone definition = new VTimeZone();

    private ZoneDefinition(ZoneId zone) {
        this.rules = zone.getRules();
        definition.add(new TzId(zone.getId()));
    }

    /** Right for all times in {@code [from, to]}, and up to the change of clocks after. */
    static VTimeZone of(ZoneId zone, Instant from, Instant to) {
        return new ZoneDefinition(zone).covering(from, to);
    }

    private VTimeZone covering(Instant from, Instant to) {
        ZoneOffsetTransition change = rules.previousTransition(from.plusNanos(1));
        if (change == null) {
            ZoneOffset offset = rules.getOffset(from);
            observe(rules.isDaylightSavings(from), ALWAYS, offset, offset);
            change = rules.nextTransition(from);
        }
        boolean covered = false;
        while (change != null && !covered) {
            boolean summer = rules.isDaylightSavings(change.getInstant());
            observe(summer, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
            covered = change.getInstant().isAfter(to);
            change = rules.nextTransition(change.getInstant());
        }
        return definition;
    }

    private void observe(boolean summer, LocalDateTime since, ZoneOffset before, ZoneOffset after) {
        Observance observance = summer ? new Daylight() : new Standard();
        observance.add(new DtStart<>(since));
        observance.add(new TzOffsetFrom(before));
        observance.add(new TzOffsetTo(after));
        definition.add(observance);
    }
}
