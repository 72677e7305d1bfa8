package org.relais.workshop.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Versions;
import org.relais.workshop.DeskPage;
import org.relais.workshop.Promotion;
import org.relais.workshop.SeatRules;

/** How many seats there are and how they are given, as typed; days and times are those of the workshop's zone. */
record SeatRulesForm(
        @Nullable String version,
        @Nullable String capacity,
        @Nullable String remoteSeats,
        @Nullable String opensOn,
        @Nullable String opensAt,
        @Nullable String closesOn,
        @Nullable String closesAt,
        @Nullable String promotion) {

    static SeatRulesForm of(DeskPage desk) {
        SeatRules rules = desk.rules();
        Integer remote = rules.remoteSeats();
        return new SeatRulesForm(
                String.valueOf(desk.version()),
                String.valueOf(desk.line().capacity()),
                remote == null ? "" : remote.toString(),
                day(rules.signUpOpensAt(), desk.zone()),
                time(rules.signUpOpensAt(), desk.zone()),
                day(rules.signUpClosesAt(), desk.zone()),
                time(rules.signUpClosesAt(), desk.zone()),
                rules.promotion().name());
    }

    private static String day(@Nullable Instant at, ZoneId zone) {
        return at == null ? "" : at.atZone(zone).toLocalDate().toString();
    }

    private static String time(@Nullable Instant at, ZoneId zone) {
        if (at == null) {
            return "";
        }
        ZonedDateTime local = at.atZone(zone);
        return "%02d:%02d".formatted(local.getHour(), local.getMinute());
    }

    long seenVersion() {
        return Versions.sent(version);
    }

    Promotion chosen() {
        return Chosen.of(Promotion.values(), promotion).orElse(Promotion.AUTO_CONFIRM);
    }
}
