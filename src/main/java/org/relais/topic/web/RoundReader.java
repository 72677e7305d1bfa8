package org.relais.topic.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.shared.PlainText;
import org.relais.shared.Texts;
import org.relais.topic.RoundPlan;
import org.relais.topic.Visibility;
import org.relais.topic.VotingRules;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Makes a round of what was typed, or says beside the fields what cannot be taken. */
@Component
class RoundReader {

    private final Clock clock;

    RoundReader(Clock clock) {
        this.clock = clock;
    }

    Optional<RoundPlan> read(RoundForm form, ZoneId zone, Errors errors) {
        String title = PlainText.oneLine(form.title() == null ? "" : form.title());
        if (Texts.length(title) < 2 || Texts.length(title) > RoundPlan.LONGEST_TITLE) {
            errors.rejectValue("title", "topic.round.title.missing");
        }
        Instant opens = moment("opensOn", form.opensOn(), form.opensAt(), zone, errors);
        Instant closes = moment("closesOn", form.closesOn(), form.closesAt(), zone, errors);
        if (!errors.hasErrors() && !closes.isAfter(later(opens))) {
            errors.rejectValue("closesOn", "topic.round.closes.early");
        }
        Integer budget = budget(form.budget(), errors);
        int most = number("maxPerTopic", form.maxPerTopic(), 1, VotingRules.MOST_PER_TOPIC, errors);
        int own = number("ownCap", form.ownCap(), 0, VotingRules.MOST_PER_TOPIC, errors);
        Visibility visibility = visibility(form.visibility(), errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        var rules = new VotingRules(budget, most, own, visibility, form.named() == null);
        return Optional.of(new RoundPlan(title, opens, closes, rules));
    }

    /** Empty for a budget that follows the number of open topics. */
    static @Nullable Integer budget(@Nullable String typed, Errors errors) {
        return typed == null || typed.isBlank() ? null : number("budget", typed, 1, VotingRules.MOST_BUDGET, errors);
    }

    static int number(String field, @Nullable String typed, int least, int most, Errors errors) {
        int number = typed != null && typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            errors.rejectValue(field, "topic.round.number", new Object[] {least, most}, null);
            return least;
        }
        return number;
    }

    private static Visibility visibility(@Nullable String typed, Errors errors) {
        for (Visibility visibility : Visibility.values()) {
            if (visibility.name().equals(typed)) {
                return visibility;
            }
        }
        errors.rejectValue("visibility", "topic.round.visibility.missing");
        return Visibility.UNTIL_CLOSED;
    }

    private static Instant moment(
            String field, @Nullable String date, @Nullable String time, ZoneId zone, Errors errors) {
        try {
            LocalDate day = LocalDate.parse(String.valueOf(date));
            if (day.getYear() > 1900 && day.getYear() < 3000) {
                return ZonedDateTime.of(day, LocalTime.parse(String.valueOf(time)), zone)
                        .toInstant();
            }
        } catch (DateTimeParseException unreadable) {
            // said below, as for a year that nobody means
        }
        errors.rejectValue(field, "topic.round.moment");
        return Instant.EPOCH;
    }

    private Instant later(Instant opens) {
        Instant now = clock.instant();
        return opens.isAfter(now) ? opens : now;
    }
}
