package org.relais.minutes;

import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** When the community meets again, which is where commitments are looked at (L21). */
@Component
class NextSection implements MinutesSection {

    private final Workshops workshops;
    private final MessageSource messages;
    private final Dates dates;

    NextSection(Workshops workshops, MessageSource messages, Dates dates) {
        this.workshops = workshops;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public String markdown(Telling telling) {
        Voice voice = new Voice(messages, telling.locale());
        return workshops
                .following(telling.workshop())
                .map(next -> voice.section("next", line(next, voice, dates.in(telling.locale(), telling.zone()))))
                .orElse("");
    }

    private static String line(WorkshopLine next, Voice voice, When when) {
        return voice.say(
                "meeting", Markdown.escape(next.title()), when.date(next.startsAt()), when.time(next.startsAt()));
    }
}
