package org.relais.minutes;

import java.time.LocalDate;
import java.util.List;
import org.relais.commitment.DecisionLine;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.OwnedLine;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What was decided, and who wrote it down; outside, only what its author shows there (P2). */
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
    public String markdown(Telling telling) {
        Voice voice = new Voice(messages, telling.locale());
        return voice.list("decisions", made(telling).stream().map(decision -> line(decision, voice)));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return made(telling).stream()
                .map(decision -> ExportLine.of("decision", decision.statement())
                        .owned(decision.ownerName(), LocalDate.ofInstant(decision.decidedAt(), telling.zone())))
                .toList();
    }

    @Override
    public List<OwnedLine> owned(Telling telling) {
        Voice voice = new Voice(messages, telling.locale());
        return made(telling).stream()
                .map(decision -> new OwnedLine(decision.id(), "- " + line(decision, voice)))
                .toList();
    }

    private List<DecisionLine> made(Telling telling) {
        return decisions.madeIn(telling.workshop()).stream()
                .filter(decision -> !telling.outside() || decision.audience() == Audience.ORGANISATION)
                .toList();
    }

    private static String line(DecisionLine decision, Voice voice) {
        return voice.say("decision", Markdown.escape(decision.statement()), Markdown.escape(decision.ownerName()));
    }
}
