package org.relais.live.leancoffee;

import java.util.List;
import java.util.stream.Collectors;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Topics with their votes, and what each ended with. A vote that was never revealed is not told, nor a card that was
 * never shown (L6, L28). Outside the community only titles are read, and none of a workshop for members: nobody widened
 * votes and next steps (P2, P3).
 */
@Component
class CoffeeSection implements MinutesSection {

    private final CoffeeRepository repository;
    private final CardLines cards;
    private final CardStories stories;
    private final CardExport table;
    private final Rooms rooms;
    private final Workshops workshops;
    private final MessageSource messages;

    CoffeeSection(
            CoffeeRepository repository,
            CardLines cards,
            CardStories stories,
            CardExport table,
            Rooms rooms,
            Workshops workshops,
            MessageSource messages) {
        this.repository = repository;
        this.cards = cards;
        this.stories = stories;
        this.table = table;
        this.rooms = rooms;
        this.workshops = workshops;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String markdown(Telling telling) {
        return told(telling).stream()
                .map(coffee -> section(coffee, telling))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Outside, titles alone, as in the text. */
    @Override
    public List<ExportLine> lines(Telling telling) {
        return told(telling).stream()
                .flatMap(coffee -> lines(coffee, telling).stream())
                .toList();
    }

    private List<ExportLine> lines(Coffee coffee, Telling telling) {
        List<CardLine> cards = shown(coffee);
        return telling.outside()
                ? cards.stream()
                        .map(card -> ExportLine.of("topic", card.text()))
                        .toList()
                : table.of(coffee, cards, telling.locale());
    }

    private List<Coffee> told(Telling telling) {
        return telling.outside() && workshops.outline(telling.workshop()).membersOnly()
                ? List.of()
                : rooms.of(telling.workshop()).map(repository::findByRoom).orElse(List.of());
    }

    private String section(Coffee coffee, Telling telling) {
        List<CardLine> lines = shown(coffee);
        if (lines.isEmpty()) {
            return "";
        }
        return "## " + messages.getMessage("live.coffee.minutes.title", null, telling.locale()) + "\n\n"
                + (telling.outside() ? titles(lines) : stories.of(coffee, lines, telling.locale()));
    }

    private List<CardLine> shown(Coffee coffee) {
        if (coffee.settings().hidden() && coffee.phase() == CoffeePhase.PROPOSE) {
            return List.of();
        }
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.of(coffee.id(), revealed);
        return revealed ? Board.ranked(lines) : lines;
    }

    private static String titles(List<CardLine> lines) {
        return lines.stream()
                .map(card -> "- **" + Markdown.escape(card.text()) + "**")
                .collect(Collectors.joining("\n"));
    }
}
