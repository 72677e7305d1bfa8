package org.relais.live.speedconsulting;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The decision cards of a workshop, for the community only: nobody widened them (P2). Who did not choose is not named (P20). */
@Component
class CardsSection implements MinutesSection {

    private final CardRows cards;
    private final Workshops workshops;
    private final MessageSource messages;
    private final Dates dates;

    CardsSection(CardRows cards, Workshops workshops, MessageSource messages, Dates dates) {
        this.cards = cards;
        this.workshops = workshops;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public String markdown(Telling telling) {
        List<DecisionCard> made = telling.outside() ? List.of() : cards.madeIn(telling.workshop());
        if (made.isEmpty()) {
            return "";
        }
        Locale locale = telling.locale();
        String all =
                "/communities/" + workshops.outline(telling.workshop()).line().community() + "/decision-cards";
        return "## " + say(locale, "title") + "\n\n"
                + made.stream()
                        .map(card -> card(card, locale, dates.in(locale, telling.zone())))
                        .collect(Collectors.joining("\n"))
                + "\n\n[" + say(locale, "all") + "](" + all + ")";
    }

    private String card(DecisionCard card, Locale locale, When when) {
        String limits = card.limits().isEmpty() ? "" : "\n  - " + say(locale, "limits", card.limits());
        return "- **" + Markdown.escape(card.problem()) + "** — " + Markdown.escape(card.owner()) + limits
                + card.options().stream()
                        .map(option -> option(card, option, locale))
                        .collect(Collectors.joining())
                + "\n  - → " + say(locale, "step", card.firstStep(), when.date(card.dueOn()), card.evidence());
    }

    private String option(DecisionCard card, Option option, Locale locale) {
        String mark = option.slot() == card.chosen() ? "**" : "";
        return "\n  - " + mark + Markdown.escape(option.text()) + mark + " ("
                + messages.getMessage("live.consult.cost." + option.cost(), null, locale) + ")";
    }

    private String say(Locale locale, String key, String... typed) {
        Object[] texts = List.of(typed).stream().map(Markdown::escape).toArray();
        return messages.getMessage("live.consult.minutes." + key, texts, locale);
    }
}
