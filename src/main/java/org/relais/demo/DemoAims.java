package org.relais.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what the workshops of a story are to bring about. */
@Component
class DemoAims {

    private final DemoTables tables;

    DemoAims(DemoTables tables) {
        this.tables = tables;
    }

    void write(UUID workshop, DemoStory.Aims aims, LocalDate dueOn) {
        tables.link(Row.of("workshop_objective")
                .with("workshop_id", workshop)
                .with("position", 0)
                .with("result", aims.objective())
                .with("measure", aims.measure())
                .with("baseline", aims.baseline())
                .with("target", aims.target())
                .with("due_on", dueOn)
                .with("leading_indicator", aims.leadingIndicator())
                .with("delivery", true));
        tables.link(Row.of("workshop_deliverable")
                .with("workshop_id", workshop)
                .with("position", 0)
                .with("kind", aims.kind())
                .with("name", aims.deliverable())
                .with("consumer", aims.consumer()));
    }
}
