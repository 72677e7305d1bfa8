package org.relais.template;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.Aims;
import org.relais.workshop.Blueprint;
import org.relais.workshop.DataNeed;
import org.relais.workshop.Deliverable;
import org.relais.workshop.Dependency;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.Purpose;

/**
 * A blueprint as the database keeps it. Versions of templates are read for years: names here stay, whatever the design of
 * workshops is called or gains later; what an older version does not say is null.
 */
record StoredBlueprint(
        String title,
        String intention,
        String benefit,
        @Nullable List<StoredObjective> objectives,
        @Nullable List<Thing> deliverables,
        @Nullable List<String> criteria,
        @Nullable List<Task> preparation,
        @Nullable List<Figure> data,
        @Nullable List<String> teams,
        @Nullable List<String> access,
        int minutes,
        int seats,
        @Nullable List<StoredStep> steps) {

    record Thing(String kind, String name, String consumer, String usableBy) {

        static Thing of(Deliverable one) {
            return new Thing(one.kind().name(), one.name(), one.consumer(), one.usableBy());
        }

        Deliverable read() {
            return new Deliverable(Deliverable.Kind.valueOf(kind), name, consumer, usableBy);
        }
    }

    record Task(String text, String link) {}

    record Figure(String metric, String source) {}

    static StoredBlueprint of(Blueprint blueprint) {
        Aims aims = blueprint.aims();
        Preparation preparation = blueprint.preparation();
        return new StoredBlueprint(
                blueprint.purpose().title(),
                blueprint.purpose().intention(),
                blueprint.purpose().benefit(),
                aims.objectives().stream().map(StoredObjective::of).toList(),
                aims.deliverables().stream().map(Thing::of).toList(),
                aims.criteria(),
                preparation.items().stream()
                        .map(item -> new Task(item.text(), item.link()))
                        .toList(),
                preparation.data().stream()
                        .map(need -> new Figure(need.metric(), need.source()))
                        .toList(),
                preparation.dependencies().stream().map(Dependency::team).toList(),
                preparation.access(),
                blueprint.minutes(),
                blueprint.capacity(),
                blueprint.steps().stream().map(StoredStep::of).toList());
    }

    Blueprint read(AgendaFormats formats) {
        return new Blueprint(
                new Purpose(title, intention, benefit),
                new Aims(
                        known(objectives).stream().map(StoredObjective::read).toList(),
                        known(deliverables).stream().map(Thing::read).toList(),
                        known(criteria)),
                new Preparation(
                        known(preparation).stream()
                                .map(task -> PreparationItem.of(PreparationId.next(), task.text(), task.link()))
                                .toList(),
                        known(data).stream()
                                .map(figure -> new DataNeed(figure.metric(), figure.source(), false))
                                .toList(),
                        known(teams).stream()
                                .map(team -> new Dependency(team, false))
                                .toList(),
                        known(access)),
                minutes,
                seats,
                known(steps).stream().map(step -> step.read(formats)).toList());
    }

    private static <T> List<T> known(@Nullable List<T> list) {
        return Optional.ofNullable(list).orElse(List.of());
    }
}
