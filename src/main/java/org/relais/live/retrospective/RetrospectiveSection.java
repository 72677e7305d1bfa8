package org.relais.live.retrospective;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Sheets;
import org.relais.live.Telling;
import org.relais.live.retrospective.RetroBoard.SignalLine;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Signals with their facts, and what lies between teams; told to the community alone, as nobody widened it (P2). */
@Component
class RetrospectiveSection implements MinutesSection {

    private final Sheets<RetroPhase> retros;
    private final RetroCards cards;
    private final Rooms rooms;
    private final MessageSource messages;

    RetrospectiveSection(Sheets<RetroPhase> retros, RetroCards cards, Rooms rooms, MessageSource messages) {
        this.retros = retros;
        this.cards = cards;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public String markdown(Telling telling) {
        return boards(telling)
                .map(board -> section(board, telling.locale()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return boards(telling)
                .flatMap(board -> board.cards().stream())
                .map(card -> ExportLine.of("retro." + card.kind(), card.text()).detailed(detail(card)))
                .toList();
    }

    private static String detail(RetroCard card) {
        return card.kind().betweenTeams() ? card.fromTeam() + " → " + card.toTeam() : card.source();
    }

    private Stream<RetroBoard> boards(Telling telling) {
        return telling.outside()
                ? Stream.empty()
                : rooms.of(telling.workshop()).stream()
                        .flatMap(room -> retros.all(room).stream())
                        .map(retro -> new RetroBoard(retro.phase(), cards.of(retro.id())));
    }

    private String section(RetroBoard board, Locale locale) {
        if (board.cards().isEmpty()) {
            return "";
        }
        Stream<String> signals = board.signals().stream().map(line -> signal(line, locale));
        Stream<String> facts = board.looseFacts().stream().map(fact -> "- " + fact(fact, locale));
        Stream<String> between = board.between().stream().map(card -> "- " + between(card, locale));
        return "## " + say(locale, "section") + "\n\n"
                + Stream.of(signals, facts, between).flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private String signal(SignalLine line, Locale locale) {
        String text = "- **" + Markdown.escape(line.signal().text()) + "**";
        return line.toCheck()
                ? text + " — " + say(locale, "to-check")
                : text
                        + line.facts().stream()
                                .map(fact -> "\n  → " + fact(fact, locale))
                                .collect(Collectors.joining());
    }

    private String fact(RetroCard fact, Locale locale) {
        return say(locale, "fact", Markdown.escape(fact.text()), Markdown.escape(fact.source()));
    }

    private String between(RetroCard card, Locale locale) {
        return say(
                locale,
                "between." + card.kind(),
                Markdown.escape(card.fromTeam()),
                Markdown.escape(card.toTeam()),
                Markdown.escape(card.text()));
    }

    private String say(Locale locale, String key, Object... arguments) {
        return messages.getMessage("live.retro.minutes." + key, arguments, locale);
    }
}
