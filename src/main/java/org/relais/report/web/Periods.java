package org.relais.report.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.platform.Choice;
import org.relais.report.Period;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The periods that can be asked for, with their names in the reader's language. */
@Component
class Periods {

    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;

    private final Clock clock;
    private final MessageSource messages;

    Periods(Clock clock, MessageSource messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** The one that was asked for; the running quarter when it is none. */
    Period asked(@Nullable String text, CommunityHeader community) {
        return Period.parse(text).orElseGet(() -> Period.quarterOf(today(community)));
    }

    /** Those since the community was founded, as far as they are offered. */
    List<Choice> choices(CommunityHeader community, Instant foundedAt) {
        var today = today(community);
        var founded = LocalDate.ofInstant(foundedAt, community.zone());
        return Stream.concat(latest(Period.quarterOf(today), QUARTERS), latest(Period.monthOf(today), MONTHS))
                .filter(period -> period.to().isAfter(founded))
                .map(period -> new Choice(period.toString(), name(period)))
                .toList();
    }

    /** novembre 2026, or 4e trimestre 2026. */
    String name(Period period) {
        Locale reader = LocaleContextHolder.getLocale();
        if (period.isQuarter()) {
            var year = String.valueOf(period.first().getYear());
            return messages.getMessage("report.period.quarter", new Object[] {period.number(), year}, reader);
        }
        return DateTimeFormatter.ofPattern("MMMM yyyy", reader).format(period.first());
    }

    private LocalDate today(CommunityHeader community) {
        return LocalDate.now(clock.withZone(community.zone()));
    }

    private static Stream<Period> latest(Period period, int count) {
        return IntStream.range(0, count).mapToObj(period::before);
    }
}
