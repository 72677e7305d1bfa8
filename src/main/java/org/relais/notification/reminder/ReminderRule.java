package org.relais.notification.reminder;

import java.time.Instant;
import java.util.List;
import org.relais.workshop.WorkshopTimes;

/**
 * When who is reminded of what (C4).
 *
 * @param key the same in the copy that a workshop makes of its community's rules: nobody gets one of them twice
 * @param minutes after the anchor; before it when negative
 * @param held whoever answers for the workshop reads its messages first, and lets them go (R4.3)
 */
public record ReminderRule(
        String key, Template template, Audience audience, Anchor anchor, int minutes, boolean active, boolean held) {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;

    /** No rule reaches further. */
    public static final int MOST_MINUTES = 60 * DAY;

    /** What a community has that decided nothing else. */
    static final List<ReminderRule> USUAL = List.of(
            new ReminderRule(
                    "invitation-7d", Template.INVITATION, Audience.NOT_SIGNED_UP, Anchor.START, -7 * DAY, true),
            new ReminderRule("subscribers-7d", Template.INVITATION, Audience.SUBSCRIBERS, Anchor.START, -7 * DAY, true),
            new ReminderRule("reminder-2d", Template.REMINDER, Audience.CONFIRMED, Anchor.START, -2 * DAY, true),
            new ReminderRule("link-1h", Template.LINK, Audience.REMOTE, Anchor.START, -HOUR, true),
            new ReminderRule("minutes-1d", Template.MINUTES_DUE, Audience.SCRIBE, Anchor.END, DAY, true),
            new ReminderRule("minutes-3d", Template.MINUTES_DUE, Audience.SCRIBE, Anchor.END, 3 * DAY, true),
            new ReminderRule("minutes-7d", Template.MINUTES_DUE, Audience.SCRIBE, Anchor.END, 7 * DAY, true));

    public ReminderRule {
        if (Math.abs(minutes) > MOST_MINUTES) {
            throw new IllegalArgumentException(minutes + " minutes");
        }
    }

    /** Goes out by itself. */
    public ReminderRule(String key, Template template, Audience audience, Anchor anchor, int minutes, boolean active) {
        this(key, template, audience, anchor, minutes, active, false);
    }

    /** Whole days are days of the calendar at the workshop: the same time of day, also when the clocks change between. */
    Instant dueAt(WorkshopTimes workshop) {
        return anchorOf(workshop)
                .atZone(workshop.zone())
                .plusDays(minutes / DAY)
                .plusMinutes(minutes % DAY)
                .toInstant();
    }

    private Instant anchorOf(WorkshopTimes workshop) {
        return switch (anchor) {
            case SIGN_UP_OPENS -> workshop.signUpOpensAt();
            case SIGN_UP_CLOSES -> workshop.signUpClosesAt();
            case START -> workshop.startsAt();
            case END -> workshop.endsAt();
        };
    }
}
