package org.relais.notification.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.notification.reminder.Anchor;
import org.relais.notification.reminder.Audience;
import org.relais.notification.reminder.ReminderRule;
import org.relais.notification.reminder.Template;

/**
 * A rule as typed.
 *
 * @param active sent when the rule is on
 * @param held sent when somebody reads its messages first
 * @param amount of units
 * @param unit {@code DAYS} or {@code HOURS}
 * @param side {@code BEFORE} or {@code AFTER} the anchor
 */
record RuleForm(
        @Nullable String key,
        @Nullable String active,
        @Nullable String held,
        @Nullable String template,
        @Nullable String audience,
        @Nullable String amount,
        @Nullable String unit,
        @Nullable String side,
        @Nullable String anchor) {

    static final int HOUR = 60;
    static final int DAY = 24 * HOUR;

    static RuleForm of(ReminderRule rule) {
        int minutes = Math.abs(rule.minutes());
        boolean days = minutes % DAY == 0;
        return new RuleForm(
                rule.key(),
                rule.active() ? "true" : null,
                rule.held() ? "true" : null,
                rule.template().name(),
                rule.audience().name(),
                String.valueOf(minutes / (days ? DAY : HOUR)),
                days ? "DAYS" : "HOURS",
                rule.minutes() < 0 ? "BEFORE" : "AFTER",
                rule.anchor().name());
    }

    /** Ready to be changed. */
    static RuleForm another() {
        return of(new ReminderRule(newKey(), Template.REMINDER, Audience.CONFIRMED, Anchor.START, -DAY, true));
    }

    static String newKey() {
        return "own-" + UUID.randomUUID().toString().substring(0, 8);
    }
}
