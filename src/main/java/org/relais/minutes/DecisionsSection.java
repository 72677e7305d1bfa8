package org.relais.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.live.MinutesSection;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was decided, and who wrote it down. */
@Component
class DecisionsSection implements MinutesSection {

    private final Decisions decisions;
    private final MessageSource messages;

    DecisionsSection(Decisions decisions, MessageSource messages) {
        this.decisions = decisions;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public String markdown(WorkshopId id, Locale locale, ZoneId zone) {
        List<DecisionLine> made = decisions.madeIn(id);
        Voice voice = new Voice(messages, locale);
        return made.isEmpty()
                ? ""
                : voice.section(
                        "decisions",
                        made.stream().map(decision -> line(decision, voice)).collect(Collectors.joining("\n")));
    }

    private static String line(DecisionLine decision, Voice voice) {
        return "- "
                + voice.say("decision", Markdown.escape(decision.statement()), Markdown.escape(decision.ownerName()));
    }
}
