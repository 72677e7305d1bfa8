package org.relais.live.leancoffee;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the minutes tell of each card: votes, times planned and real, ballots, and what it ended with (L9, L12, L13). */
@Component
class CardStories {

    private final Talks talks;
    private final TimeBallots ballots;
    private final MessageSource messages;

    CardStories(Talks talks, TimeBallots ballots, MessageSource messages) {
        this.talks = talks;
        this.ballots = ballots;
        this.messages = messages;
    }

    /** A list item per card, in the order of the lines. */
    String of(Coffee coffee, List<CardLine> lines, Locale locale) {
        Map<CardId, Talks.Spent> spent =
                talks.spent(coffee.id()).stream().collect(Collectors.toMap(Talks.Spent::card, time -> time));
        Map<CardId, List<TimeBallot>> decided = ballots.decided(coffee.id());
        return lines.stream()
                .map(card -> story(card, spent.get(card.id()), decided.getOrDefault(card.id(), List.of()), locale))
                .collect(Collectors.joining("\n"));
    }

    private String story(CardLine card, Talks.@Nullable Spent spent, List<TimeBallot> decided, Locale locale) {
        Stream<String> details = Stream.of(
                        below(card, locale),
                        spent == null ? Stream.<String>empty() : Stream.of(time(spent, locale)),
                        decided.stream().map(ballot -> ballot(ballot, locale)),
                        outcome(card.outcome(), locale).stream())
                .flatMap(lines -> lines);
        return Stream.concat(Stream.of("- **" + Markdown.escape(card.text()) + "**" + aside(card, locale)), details)
                .collect(Collectors.joining("\n  - "));
    }

    /** Votes, and where a card stands that was not discussed. */
    private String aside(CardLine card, Locale locale) {
        Tally votes = card.votes();
        String counted = votes == null
                ? ""
                : " (" + say(locale, "live.coffee.minutes.votes", votes.dots(), votes.voters(), votes.hands()) + ")";
        String ending = ending(card, locale);
        return ending == null || card.outcome() != null && !card.parked() ? counted : counted + " — " + ending;
    }

    /** In plain words, how a card was left that has no next step. */
    @Nullable
    String ending(CardLine card, Locale locale) {
        OutcomeLine outcome = card.outcome();
        if (card.parked()) {
            return say(locale, "live.coffee.minutes.parked");
        }
        if (outcome == null) {
            return say(locale, "live.coffee.minutes.not-reached");
        }
        return outcome.nothing() ? outcome.because() : null;
    }

    private Stream<String> below(CardLine card, Locale locale) {
        if (card.below().isEmpty()) {
            return Stream.empty();
        }
        String texts = card.below().stream()
                .map(grouped -> Markdown.escape(grouped.text()))
                .collect(Collectors.joining(" · "));
        return Stream.of(say(locale, "live.coffee.minutes.grouped", texts));
    }

    private String time(Talks.Spent spent, Locale locale) {
        return say(locale, "live.coffee.minutes.time", minutes(spent.planned()), minutes(spent.real()));
    }

    /** Half a minute counts as one: nobody was there for nothing. */
    static int minutes(Duration time) {
        return Math.toIntExact(Math.max(1, Math.round(time.toSeconds() / 60.0)));
    }

    String ballot(TimeBallot ballot, Locale locale) {
        return say(
                locale,
                "live.coffee.minutes.ballot." + ballot.verdict(),
                ballot.continuing(),
                ballot.movingOn(),
                ballot.abstaining(),
                ballot.minutes());
    }

    private Optional<String> outcome(@Nullable OutcomeLine outcome, Locale locale) {
        if (outcome == null) {
            return Optional.empty();
        }
        String step = outcome.nextStep();
        return Optional.of(
                step == null ? nothing(outcome, locale) : "→ " + Markdown.escape(step) + owner(outcome, locale));
    }

    private String nothing(OutcomeLine outcome, Locale locale) {
        String because = outcome.because();
        return because == null
                ? say(locale, "live.coffee.outcome.nothing")
                : say(locale, "live.coffee.outcome.because", Markdown.escape(because));
    }

    /** Only who accepted: nobody is written down as an owner by somebody else (P9). */
    private String owner(OutcomeLine outcome, Locale locale) {
        String name = outcome.ownerName();
        return name == null || !outcome.accepted()
                ? ""
                : " — " + say(locale, "live.coffee.owner.accepted", Markdown.escape(name));
    }

    private String say(Locale locale, String key, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}
