package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import org.relais.commitment.CommitmentState;
import org.relais.community.Audience;
import org.springframework.stereotype.Component;

/** Writes what a workshop of the past left behind: decisions, commitments with what became of them. */
@Component
class DemoOutcomes {

    private final DemoTables tables;

    DemoOutcomes(DemoTables tables) {
        this.tables = tables;
    }

    void write(DemoStory story, DemoCast cast, DemoStory.Held held, DemoRun run, Instant now) {
        held.decisions().forEach(decided -> decision(story, cast, decided, run));
        held.commitments().forEach(promised -> commitment(story, cast, promised, run, now));
    }

    private void decision(DemoStory story, DemoCast cast, DemoStory.Decided decided, DemoRun run) {
        tables.insert(
                "decision",
                "community",
                cast.community(),
                "workshop",
                run.workshop(),
                "owner_person",
                cast.person(decided.by()),
                "owner_name",
                DemoPeople.name(story, decided.by()),
                "statement",
                decided.statement(),
                "audience",
                Audience.ORGANISATION,
                "decided_at",
                run.ends(),
                "version",
                0);
    }

    private void commitment(DemoStory story, DemoCast cast, DemoStory.Promised promised, DemoRun run, Instant now) {
        var today = now.atZone(story.zone()).toLocalDate();
        var settled = promised.settledDaysAgo() == null ? null : now.minus(Duration.ofDays(promised.settledDaysAgo()));
        tables.insert(
                "commitment",
                "community",
                cast.community(),
                "workshop",
                run.workshop(),
                "owner_person",
                cast.person(promised.by()),
                "owner_name",
                DemoPeople.name(story, promised.by()),
                "text",
                promised.text(),
                "sign",
                promised.sign(),
                "due_on",
                today.plusDays(promised.dueInDays()),
                "audience",
                promised.audience(),
                "state",
                promised.state(),
                "note",
                promised.note(),
                "made_at",
                run.ends(),
                "settled_at",
                promised.state() == CommitmentState.ACTIVE ? null : settled,
                "version",
                0);
    }
}
