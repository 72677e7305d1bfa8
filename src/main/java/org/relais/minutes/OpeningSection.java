package org.relais.minutes;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.MinutesSection;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.relais.workshop.RoleHolder;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When and where it was, what for, and who held which role. */
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
    public String markdown(WorkshopId id, Locale locale, ZoneId zone) {
        Voice voice = new Voice(messages, locale);
        WorkshopOutline workshop = workshops.outline(id);
        return when(workshop.line(), voice, dates.in(locale, zone)) + "\n\n" + facts(workshop, voice);
    }

    private static String when(WorkshopLine line, Voice voice, When when) {
        String end = when.time(line.startsAt().plus(Duration.ofMinutes(line.minutes())));
        String slot = voice.say("when", when.date(line.startsAt()), when.time(line.startsAt()), end, when.zone());
        return line.place().isEmpty() ? slot : slot + " · " + Markdown.escape(line.place());
    }

    private static String facts(WorkshopOutline workshop, Voice voice) {
        Stream<String> purpose = Stream.of(
                fact(voice, voice.say("intention"), workshop.line().intention()),
                fact(voice, voice.say("objective"), workshop.objective()),
                fact(voice, voice.say("measure"), workshop.measure()),
                fact(voice, voice.say("deliverable"), workshop.line().deliverable()));
        Stream<String> roles = workshop.roles().stream().map(holder -> role(voice, holder));
        return Stream.concat(purpose, roles).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String role(Voice voice, RoleHolder holder) {
        return fact(voice, voice.role(holder.role()), Objects.requireNonNullElse(holder.name(), ""));
    }

    private static String fact(Voice voice, String name, String text) {
        return text.isEmpty() ? "" : "- " + voice.say("fact", name, Markdown.escape(text));
    }
}
