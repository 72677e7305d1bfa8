package org.relais.minutes;

import org.relais.journal.Journals;
import org.relais.journal.SharedSurprise;
import org.relais.journal.Sharing;
import org.relais.live.MinutesSection;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What people did not expect, as far as they shared it with the community (P2, R9.10); nothing of it leaves it. */
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
    public String markdown(Telling telling) {
        if (telling.outside()) {
            return "";
        }
        Voice voice = new Voice(messages, telling.locale());
        return voice.list(
                "surprises",
                journals.sharedIn(telling.workshop()).stream()
                        .filter(surprise -> surprise.sharing() == Sharing.COMMUNITY)
                        .map(surprise -> line(surprise, voice)));
    }

    private static String line(SharedSurprise surprise, Voice voice) {
        return voice.say("surprise", Markdown.escape(surprise.text()), Markdown.escape(surprise.name()));
    }
}
