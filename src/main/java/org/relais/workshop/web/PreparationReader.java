package org.relais.workshop.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.relais.shared.Ids;
import org.relais.workshop.DataNeed;
import org.relais.workshop.Dependency;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.Venue;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/** Reads what has to be there before a workshop. A line in which nobody wrote is nothing. */
@Component
class PreparationReader {

    private static final LineReader<DataForm, DataNeed> DATA =
            new LineReader<>("data", "metric", Preparation.MOST_DATA, DataForm::isBlank, PreparationReader::need);

    private static final LineReader<DependencyForm, Dependency> DEPENDENCIES = new LineReader<>(
            "dependencies", "team", Preparation.MOST_DEPENDENCIES, DependencyForm::isBlank, PreparationReader::team);

    Optional<Preparation> read(WorkshopForm form, Errors errors) {
        Answers all = new Answers(errors);
        List<PreparationItem> items = items().read(form.items(), errors);
        List<DataNeed> data = DATA.read(form.data(), errors);
        List<Dependency> dependencies = DEPENDENCIES.read(form.dependencies(), errors);
        List<String> access = all.lines("access", form.access(), Preparation.MOST_ACCESS, Preparation.LONGEST_ACCESS);
        return all.accepted(() -> new Preparation(items, data, dependencies, access));
    }

    /** A line that was sent twice is two items. */
    private static LineReader<PreparationForm, PreparationItem> items() {
        Set<UUID> seen = new HashSet<>();
        return new LineReader<>(
                "items", "text", Preparation.MOST_ITEMS, PreparationForm::isBlank, (at, form, answers) -> {
                    UUID sent = Ids.sent(form.id());
                    return item(at, seen.add(sent) ? new PreparationId(sent) : PreparationId.next(), form, answers);
                });
    }

    private static Optional<PreparationItem> item(String at, PreparationId id, PreparationForm form, Answers answers) {
        String text = answers.line(at + "text", form.text(), 1, PreparationItem.LONGEST);
        String link = answers.line(at + "link", form.link(), 0, Venue.LONGEST_LINK);
        if (!link.isEmpty() && !Venue.isLink(link)) {
            answers.refuse(at + "link", "workshop.form.link.https");
        }
        return answers.accepted(() -> PreparationItem.of(id, text, link));
    }

    private static Optional<DataNeed> need(String at, DataForm form, Answers answers) {
        String metric = answers.line(at + "metric", form.metric(), 1, DataNeed.LONGEST);
        String source = answers.line(at + "source", form.source(), 0, DataNeed.LONGEST);
        return answers.accepted(() -> new DataNeed(metric, source, form.ready() != null));
    }

    private static Optional<Dependency> team(String at, DependencyForm form, Answers answers) {
        String team = answers.line(at + "team", form.team(), 1, Dependency.LONGEST);
        return answers.accepted(() -> new Dependency(team, form.invited() != null));
    }
}
