package org.relais.journal;

import org.jspecify.annotations.Nullable;
import org.relais.commitment.DecisionId;
import org.relais.commitment.Decisions;
import org.springframework.stereotype.Component;

/** The decision of a page: one for each participant and workshop, corrected rather than recorded twice. */
@Component
class Resolutions {

    private final Decisions decisions;

    Resolutions(Decisions decisions) {
        this.decisions = decisions;
    }

    void keep(JournalEntry entry, Author author, Page.@Nullable Resolution resolution) {
        var recorded = entry.decision().orElse(null);
        if (resolution == null) {
            withdraw(recorded, author);
            entry.decide(null);
        } else if (recorded == null) {
            entry.decide(record(author, resolution));
        } else {
            decisions.restate(recorded, author.actor(), resolution.statement(), resolution.audience());
        }
    }

    private DecisionId record(Author author, Page.Resolution resolution) {
        return decisions.record(
                author.community(),
                author.workshop(),
                author.actor(),
                author.name(),
                resolution.statement(),
                resolution.audience());
    }

    private void withdraw(@Nullable DecisionId recorded, Author author) {
        if (recorded != null) {
            decisions.withdraw(recorded, author.actor());
        }
    }
}
