package org.relais.holiday;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.people.PersonId;
import org.relais.platform.Dates;
import org.relais.platform.When;
import org.relais.workshop.DateAdvice;
import org.relais.workshop.Overlaps;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says what stands against a date: how many are elsewhere, holidays, other workshops of the same community. Who is away, and
 * where, is told to nobody; seats in other communities and private absences are one number.
 */
@Component
class ConflictAdvice implements DateAdvice {

    private final Holidays holidays;
    private final PublicHolidays publicHolidays;
    private final Absences absences;
    private final Overlaps overlaps;
    private final Communities communities;
    private final Dates dates;
    private final MessageSource messages;

    ConflictAdvice(
            Holidays holidays,
            PublicHolidays publicHolidays,
            Absences absences,
            Overlaps overlaps,
            Communities communities,
            Dates dates,
            MessageSource messages) {
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
        this.absences = absences;
        this.overlaps = overlaps;
        this.communities = communities;
        this.dates = dates;
        this.messages = messages;
    }

    @Override
    public List<String> on(Question question) {
        Days days = days(question);
        List<String> said = new ArrayList<>();
        elsewhere(question, days, said);
        holidays(question, days, said);
        overlaps.titles(question.community(), question.workshop(), question.startsAt(), question.endsAt())
                .forEach(title -> said.add(text("holiday.advice.same", title)));
        return said;
    }

    private void elsewhere(Question question, Days days, List<String> said) {
        List<PersonId> members = communities.members(question.community()).stream()
                .map(MemberLine::person)
                .toList();
        Set<PersonId> away = new HashSet<>(absences.away(members, days));
        away.addAll(overlaps.seatedElsewhere(members, question.workshop(), question.startsAt(), question.endsAt()));
        if (!away.isEmpty()) {
            said.add(text("holiday.advice.elsewhere", away.size(), members.size()));
        }
    }

    private void holidays(Question question, Days days, List<String> said) {
        holidays.of(question.community()).stream()
                .filter(holiday -> holiday.days().meet(days))
                .forEach(holiday -> said.add(text("holiday.advice.declared", holiday.name())));
        holidays.country(question.community())
                .ifPresent(country -> days.from()
                        .datesUntil(days.to().plusDays(1))
                        .filter(day -> publicHolidays.on(country, day))
                        .forEach(day -> said.add(text(
                                "holiday.advice.public",
                                when(question.zone()).day(day),
                                PublicHolidays.name(country, LocaleContextHolder.getLocale())))));
    }

    private static Days days(Question question) {
        return new Days(
                day(question.startsAt(), question.zone()), day(question.endsAt().minusSeconds(1), question.zone()));
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return LocalDate.ofInstant(instant, zone);
    }

    private When when(ZoneId zone) {
        return dates.in(LocaleContextHolder.getLocale(), zone);
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
