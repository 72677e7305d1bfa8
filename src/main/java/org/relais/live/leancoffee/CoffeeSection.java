package org.relais.live.leancoffee;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Topics with their votes, and what each ended with. A vote that was never revealed is not told (L6, L28). Outside the
 * community only titles are read, and none of a workshop for members: nobody widened votes and next steps (P2, P3).
 */
@Component
class CoffeeSection implements MinutesSection {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Rooms rooms;
    private final Workshops workshops;
    private final MessageSource messages;

    CoffeeSection(CoffeeRepository repository, Cards cards, Rooms rooms, Workshops workshops, MessageSource messages) {
        this.repository = repository;
        this.cards = cards;
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
        if (telling.outside() && workshops.outline(telling.workshop()).membersOnly()) {
            return "";
        }
        List<Coffee> all =
                rooms.of(telling.workshop()).map(repository::findByRoom).orElse(List.of());
        return all.stream()
                .map(coffee -> section(coffee, telling))
                .filter(section -> !section.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    private String section(Coffee coffee, Telling telling) {
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.lines(coffee.id(), revealed);
        if (lines.isEmpty()) {
            return "";
        }
        return "## " + say(telling.locale(), "title") + "\n\n"
                + (revealed ? Board.ranked(lines) : lines)
                        .stream()
                                .map(card -> telling.outside() ? title(card) : line(card, telling.locale()))
                                .collect(Collectors.joining("\n"));
    }

    private static String title(CardLine card) {
        return "- **" + Markdown.escape(card.text()) + "**";
    }

    private String line(CardLine card, Locale locale) {
        String votes = card.votes() == null
                ? ""
                : " (" + messages.getMessage("live.coffee.votes", new Object[] {card.votes()}, locale) + ")";
        return title(card) + votes + outcome(card.outcome(), locale);
    }

    private String outcome(@Nullable OutcomeLine outcome, Locale locale) {
        if (outcome == null) {
            return " — " + say(locale, "not-reached");
        }
        String step = outcome.nextStep();
        if (step == null) {
            return " — " + messages.getMessage("live.coffee.outcome.nothing", null, locale);
        }
        return "\n  → " + Markdown.escape(step) + owner(outcome, locale);
    }

    /** Only who accepted: nobody is written down as an owner by somebody else (P9). */
    private String owner(OutcomeLine outcome, Locale locale) {
        String name = outcome.ownerName();
        return name == null || !outcome.accepted()
                ? ""
                : " — "
                        + messages.getMessage(
                                "live.coffee.owner.accepted", new Object[] {Markdown.escape(name)}, locale);
    }

    private String say(Locale locale, String key) {
        return messages.getMessage("live.coffee.minutes." + key, null, locale);
    }
}
