package org.relais.minutes;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.community.Audience;
import org.relais.live.MinutesSection;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who promised what. The whole community reads the minutes, so what is for the group only is not in them (P2). */
@Component
class CommitmentsSection implements MinutesSection {

    private final Commitments commitments;
    private final MessageSource messages;
    private final Dates dates;

    CommitmentsSection(Commitments commitments, MessageSource messages, Dates dates) {
        this.commitments = commitments;
        this.messages = messages;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String markdown(WorkshopId id, Locale locale, ZoneId zone) {
        List<CommitmentLine> made = commitments.madeIn(id).stream()
                .filter(commitment -> commitment.audience() != Audience.GROUP)
                .toList();
        Voice voice = new Voice(messages, locale);
        When when = dates.in(locale, zone);
        return made.isEmpty()
                ? ""
                : voice.section(
                        "commitments",
                        made.stream()
                                .map(commitment -> line(commitment, voice, when))
                                .collect(Collectors.joining("\n")));
    }

    private static String line(CommitmentLine commitment, Voice voice, When when) {
        return "- "
                + voice.say(
                        "commitment",
                        Markdown.escape(commitment.ownerName()),
                        Markdown.escape(commitment.text()),
                        Markdown.escape(commitment.sign()),
                        when.date(commitment.dueOn()));
    }
}
