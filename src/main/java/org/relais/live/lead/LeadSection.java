package org.relais.live.lead;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who led from when on, once it was more than one (L17), for the community only (P3). Says that somebody stepped in,
 * never for what: a connection that drops is nobody's doing.
 */
@Component
class LeadSection implements MinutesSection {

    private final LeadRows rows;
    private final Rooms rooms;
    private final MessageSource messages;
    private final Dates dates;

    LeadSection(LeadRows rows, Rooms rooms, MessageSource messages, Dates dates) {
        this.rows = rows;
        this.rooms = rooms;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public String markdown(Telling telling) {
        List<LeadStory> stories = stories(telling);
        return stories.isEmpty()
                ? ""
                : "## " + say(telling.locale(), "live.lead.minutes") + "\n\n"
                        + stories.stream().map(story -> line(story, telling)).collect(Collectors.joining("\n"));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return stories(telling).stream()
                .map(story -> ExportLine.of("lead", names(story, telling.locale(), UnaryOperator.identity()))
                        .detailed(time(story, telling) + ", " + how(story, telling.locale())))
                .toList();
    }

    /** As long as only one person led, their role says so already. */
    private List<LeadStory> stories(Telling telling) {
        List<LeadStory> stories = telling.outside()
                ? List.of()
                : rooms.of(telling.workshop()).map(rows::log).orElse(List.of());
        return stories.size() < 2 ? List.of() : stories;
    }

    private String line(LeadStory story, Telling telling) {
        Locale locale = telling.locale();
        return "- " + time(story, telling) + " — " + names(story, locale, Markdown::escape) + " (" + how(story, locale)
                + ")";
    }

    private String names(LeadStory story, Locale locale, UnaryOperator<String> written) {
        return Stream.concat(Stream.ofNullable(story.from()), Stream.of(known(story.to(), locale)))
                .map(written)
                .collect(Collectors.joining(" → "));
    }

    private String known(@Nullable String name, Locale locale) {
        return name == null ? say(locale, "live.lead.somebody") : name;
    }

    private String how(LeadStory story, Locale locale) {
        return say(locale, "live.lead.how." + story.what());
    }

    private String time(LeadStory story, Telling telling) {
        return dates.in(telling.locale(), telling.zone()).time(story.at());
    }

    private String say(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
