package org.relais.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.journal.Journals;
import org.relais.journal.SharedSurprise;
import org.relais.journal.Sharing;
import org.relais.live.MinutesSection;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people did not expect, as far as they shared it with the community (P2, R9.10). */
@Component
class SurprisesSection implements MinutesSection {

    private final Journals journals;
    private final MessageSource messages;

    SurprisesSection(Journals journals, MessageSource messages) {
        this.journals = journals;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public String markdown(WorkshopId id, Locale locale, ZoneId zone) {
        List<SharedSurprise> shared = journals.sharedIn(id).stream()
                .filter(surprise -> surprise.sharing() == Sharing.COMMUNITY)
                .toList();
        Voice voice = new Voice(messages, locale);
        return shared.isEmpty()
                ? ""
                : voice.section(
                        "surprises",
                        shared.stream().map(surprise -> line(surprise, voice)).collect(Collectors.joining("\n")));
    }

    private static String line(SharedSurprise surprise, Voice voice) {
        return "- " + voice.say("surprise", Markdown.escape(surprise.text()), Markdown.escape(surprise.name()));
    }
}
