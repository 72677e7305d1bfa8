package org.relais.live.leancoffee;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.ExportLine;
import org.springframework.stereotype.Component;

/** What {@link CardStories} tells, as lines of a table: topics, votes, ballots, next steps (L28). */
@Component
class CardExport {

    private final Talks talks;
    private final TimeBallots ballots;
    private final CardStories stories;

    CardExport(Talks talks, TimeBallots ballots, CardStories stories) {
        this.talks = talks;
        this.ballots = ballots;
        this.stories = stories;
    }

    List<ExportLine> of(Coffee coffee, List<CardLine> cards, Locale locale) {
        Map<CardId, Talks.Spent> spent =
                talks.spent(coffee.id()).stream().collect(Collectors.toMap(Talks.Spent::card, Function.identity()));
        Map<CardId, List<TimeBallot>> decided = ballots.decided(coffee.id());
        return cards.stream()
                .flatMap(card -> lines(card, spent.get(card.id()), decided.getOrDefault(card.id(), List.of()), locale))
                .toList();
    }

    private Stream<ExportLine> lines(
            CardLine card, Talks.@Nullable Spent spent, List<TimeBallot> decided, Locale locale) {
        return Stream.of(
                        Stream.of(topic(card, spent, locale)),
                        Stream.ofNullable(hands(card)),
                        decided.stream()
                                .map(ballot ->
                                        ExportLine.of("ballot", card.text()).detailed(stories.ballot(ballot, locale))),
                        Stream.ofNullable(step(card)))
                .flatMap(Function.identity());
    }

    private ExportLine topic(CardLine card, Talks.@Nullable Spent spent, Locale locale) {
        Tally votes = card.votes();
        ExportLine line = ExportLine.of("topic", card.text()).detailed(stories.ending(card, locale));
        ExportLine timed = spent == null
                ? line
                : line.lasting(CardStories.minutes(spent.planned()), CardStories.minutes(spent.real()));
        return votes == null ? timed : timed.voted(votes.dots(), votes.voters());
    }

    private static @Nullable ExportLine hands(CardLine card) {
        Tally votes = card.votes();
        return votes == null || votes.hands() == 0
                ? null
                : ExportLine.of("hands", card.text()).voted(votes.hands(), null);
    }

    /** Only who accepted is named: nobody is written down as an owner by somebody else (P9). */
    private static @Nullable ExportLine step(CardLine card) {
        OutcomeLine outcome = card.outcome();
        return outcome == null || outcome.nothing()
                ? null
                : ExportLine.of("next-step", Objects.requireNonNull(outcome.nextStep()))
                        .detailed(card.text())
                        .owned(outcome.accepted() ? outcome.ownerName() : null, null);
    }
}
