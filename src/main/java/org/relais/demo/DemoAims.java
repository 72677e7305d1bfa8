package org.relais.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Writes what the workshops of a story are to bring about, and what they need. */
@Component
class DemoAims {

    private final DemoTables tables;

    DemoAims(DemoTables tables) {
        this.tables = tables;
    }

    void prepare(UUID workshop, DemoCast cast, List<DemoStory.ToPrepare> items) {
        for (int position = 0; position < items.size(); position++) {
            DemoStory.ToPrepare item = items.get(position);
            tables.insert(Row.of("workshop_preparation")
                    .with("workshop_id", workshop)
                    .with("position", position)
                    .with("text", item.text())
                    .with("link", item.link())
                    .with("owner_id", item.owner() == null ? null : cast.person(item.owner()))
                    .with("ready", item.ready()));
        }
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
