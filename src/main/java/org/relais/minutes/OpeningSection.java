package org.relais.minutes;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.relais.workshop.RoleHolder;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When and where it was and what for; who held which role and where they met is for the community (P3). */
@Component
class OpeningSection implements MinutesSection {

    private final Workshops workshops;
    private final MessageSource messages;
    private final Dates dates;

    OpeningSection(Workshops workshops, MessageSource messages, Dates dates) {
        this.workshops = workshops;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public String markdown(Telling telling) {
        Voice voice = new Voice(messages, telling.locale());
        WorkshopOutline workshop = workshops.outline(telling.workshop());
        Stream<String> facts = telling.outside()
                ? purpose(workshop, voice)
                : Stream.concat(purpose(workshop, voice), roles(workshop, voice));
        return when(workshop.line(), voice, dates.in(telling.locale(), telling.zone()), telling.outside())
                + "\n\n"
                + facts.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String when(WorkshopLine line, Voice voice, When when, boolean outside) {
        String end = when.time(line.startsAt().plus(Duration.ofMinutes(line.minutes())));
        String slot = voice.say("when", when.date(line.startsAt()), when.time(line.startsAt()), end, when.zone());
        return outside || line.place().isEmpty() ? slot : slot + " · " + Markdown.escape(line.place());
    }

    private static Stream<String> purpose(WorkshopOutline workshop, Voice voice) {
        Stream<String> objectives = workshop.aims().objectives().stream()
                .flatMap(objective -> Stream.of(
                        fact(voice, voice.say("objective"), objective.result()),
                        fact(voice, voice.say("measure"), objective.measure())));
        return Stream.of(
                        Stream.of(fact(
                                voice, voice.say("intention"), workshop.line().intention())),
                        objectives,
                        Stream.of(fact(
                                voice, voice.say("deliverable"), workshop.line().deliverable())))
                .flatMap(Function.identity());
    }

    private static Stream<String> roles(WorkshopOutline workshop, Voice voice) {
        return workshop.roles().stream().map(holder -> role(voice, holder));
    }

    private static String role(Voice voice, RoleHolder holder) {
        return fact(voice, voice.role(holder.role()), Objects.requireNonNullElse(holder.name(), ""));
    }

    private static String fact(Voice voice, String name, String text) {
        return text.isEmpty() ? "" : "- " + voice.say("fact", name, Markdown.escape(text));
    }
}
