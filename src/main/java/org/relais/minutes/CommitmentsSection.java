package org.relais.minutes;

import java.util.List;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.Commitments;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.OwnedLine;
import org.relais.live.Telling;
import org.relais.platform.Dates;
import org.relais.platform.Markdown;
import org.relais.platform.When;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who promised what, as far as the readers may know: what is for the group only is in no minutes (P2). */
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
    public String markdown(Telling telling) {
        return new Voice(messages, telling.locale())
                .list("commitments", made(telling).stream().map(commitment -> line(commitment, telling)));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return made(telling).stream()
                .map(commitment -> ExportLine.of("commitment", commitment.text())
                        .detailed(commitment.sign())
                        .owned(commitment.ownerName(), commitment.dueOn()))
                .toList();
    }

    @Override
    public List<OwnedLine> owned(Telling telling) {
        return made(telling).stream()
                .map(commitment -> new OwnedLine(commitment.id(), "- " + line(commitment, telling)))
                .toList();
    }

    private List<CommitmentLine> made(Telling telling) {
        return commitments.madeIn(telling.workshop()).stream()
                .filter(commitment -> commitment.tellsTo(telling.audience()))
                .toList();
    }

    private String line(CommitmentLine commitment, Telling telling) {
        When when = dates.in(telling.locale(), telling.zone());
        return new Voice(messages, telling.locale())
                .say(
                        "commitment",
                        Markdown.escape(commitment.ownerName()),
                        Markdown.escape(commitment.text()),
                        Markdown.escape(commitment.sign()),
                        when.date(commitment.dueOn()));
    }
}
