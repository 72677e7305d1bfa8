package org.relais.live.floor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the talk was spread over the group (L19), for itself: nobody outside reads it (P2). Nothing before the room closes. */
@Component
class BalanceSection implements MinutesSection {

    private final FloorRows rows;
    private final Rooms rooms;
    private final MessageSource messages;

    BalanceSection(FloorRows rows, Rooms rooms, MessageSource messages) {
        this.rows = rows;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 14;
    }

    @Override
    public String markdown(Telling telling) {
        return kept(telling)
                .map(balance -> "## " + say(telling.locale(), "live.floor.minutes") + "\n\n"
                        + level(balance, telling.locale()) + " " + figure(balance, telling.locale()))
                .orElse("");
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return kept(telling)
                .map(balance -> ExportLine.of("balance", figure(balance, telling.locale()))
                        .detailed(level(balance, telling.locale())))
                .stream()
                .toList();
    }

    private Optional<Balance> kept(Telling telling) {
        return telling.outside()
                ? Optional.empty()
                : rooms.of(telling.workshop()).map(rows::kept);
    }

    private String level(Balance balance, Locale locale) {
        return say(locale, "live.floor.kept." + balance.level().name().toLowerCase(Locale.ROOT));
    }

    private String figure(Balance balance, Locale locale) {
        return say(locale, "live.floor.kept", balance.share(), balance.expected());
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
