package org.relais.live.leancoffee;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.MinutesSection;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.StepRun;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the group talked about, with dots and next steps, and which cards it left. Topics of the backlog that were left
 * are said elsewhere: they go back there.
 */
@Component
class LeanCoffeeMinutes implements MinutesSection {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final Rooms rooms;
    private final MessageSource messages;

    LeanCoffeeMinutes(CoffeeRepository repository, Cards cards, Rooms rooms, MessageSource messages) {
        this.repository = repository;
        this.cards = cards;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String markdown(WorkshopId workshop, Locale locale, ZoneId zone) {
        List<CardLine> all = rooms.of(workshop).map(this::cards).orElse(List.of());
        String discussed = all.stream()
                .filter(card -> !card.waiting())
                .map(card -> talk(card, locale))
                .collect(Collectors.joining("\n"));
        String left = all.stream()
                .filter(card -> card.waiting() && card.participant() != null)
                .map(card -> "- " + line("%s", card, locale))
                .collect(Collectors.joining("\n"));
        return Stream.of(section("## ", "discussed", discussed, locale), section("### ", "left", left, locale))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** Of all Lean Coffees of the room, in the order they were held. */
    private List<CardLine> cards(RoomId id) {
        RoomSnapshot room = rooms.snapshot(id);
        return room.workshop().steps().stream()
                .filter(step -> room.runs().stream().map(StepRun::step).anyMatch(step.id()::equals))
                .flatMap(step -> repository.findByRoomAndStep(id, step.id()).stream())
                .flatMap(coffee -> ranked(coffee).stream())
                .toList();
    }

    private List<CardLine> ranked(Coffee coffee) {
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.lines(coffee.id(), revealed);
        return revealed ? Board.ranked(lines) : lines;
    }

    private String talk(CardLine card, Locale locale) {
        String line = "- " + line("**%s**", card, locale);
        return Optional.ofNullable(card.outcome())
                .map(outcome -> line + "\n    - " + outcome(outcome, locale))
                .orElse(line);
    }

    /** Dots that were never revealed stay hidden (L6). */
    private String line(String shape, CardLine card, Locale locale) {
        String text = shape.formatted(Markdown.escape(card.text()));
        Integer votes = card.votes();
        return votes == null
                ? text
                : text + " (" + messages.getMessage("live.coffee.votes", new Object[] {votes}, locale) + ")";
    }

    /** A name stands beside a step only when its owner accepted it (L13, P9). */
    private String outcome(OutcomeLine outcome, Locale locale) {
        @Nullable String step = outcome.nextStep();
        if (step == null) {
            return say("nothing", locale);
        }
        @Nullable String owner = outcome.ownerName();
        return outcome.accepted() && owner != null
                ? say("taken", locale, Markdown.escape(step), Markdown.escape(owner))
                : say("open", locale, Markdown.escape(step));
    }

    private String section(String mark, String key, String content, Locale locale) {
        return content.isEmpty() ? "" : mark + say(key, locale) + "\n\n" + content;
    }

    private String say(String key, Locale locale, Object... arguments) {
        return messages.getMessage("live.coffee.minutes." + key, arguments, locale);
    }
}
