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
        tables.insert(Row.of("decision")
                .with("community", cast.community())
                .with("workshop", run.workshop())
                .with("owner_person", cast.person(decided.by()))
                .with("owner_name", DemoPeople.name(story, decided.by()))
                .with("statement", decided.statement())
                .with("audience", Audience.ORGANISATION)
                .with("decided_at", run.ends())
                .with("version", 0));
    }

    private void commitment(DemoStory story, DemoCast cast, DemoStory.Promised promised, DemoRun run, Instant now) {
        var today = now.atZone(story.zone()).toLocalDate();
        var settled = promised.settledDaysAgo() == null ? null : now.minus(Duration.ofDays(promised.settledDaysAgo()));
        tables.insert(Row.of("commitment")
                .with("community", cast.community())
                .with("workshop", run.workshop())
                .with("owner_person", cast.person(promised.by()))
                .with("owner_name", DemoPeople.name(story, promised.by()))
                .with("text", promised.text())
                .with("sign", promised.sign())
                .with("due_on", today.plusDays(promised.dueInDays()))
                .with("audience", promised.audience())
                .with("state", promised.state())
                .with("note", promised.note())
                .with("made_at", run.ends())
                .with("settled_at", promised.state() == CommitmentState.ACTIVE ? null : settled)
                .with("version", 0));
    }
}
