package org.relais.role;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.workshop.StepId;

/**
 * A round table as it was prepared: everybody in turn, or passes (R5.7).
 *
 * @param step null: for the whole workshop
 * @param people those who come, in the order in which they speak
 */
public record SpeakingOrder(@Nullable StepId step, List<PersonId> people) {

    /** One place up or down; at the ends nothing changes. */
    SpeakingOrder moved(PersonId person, int places) {
        int from = people.indexOf(person);
        int to = from + places;
        if (from < 0 || to < 0 || to >= people.size()) {
            return this;
        }
        List<PersonId> moved = new ArrayList<>(people);
        Collections.swap(moved, from, to);
        return new SpeakingOrder(step, List.copyOf(moved));
    }

    /** With those who came to the workshop since, at the end, and without those who do not come any more. */
    SpeakingOrder of(List<PersonId> confirmed) {
        List<PersonId> all =
                new ArrayList<>(people.stream().filter(confirmed::contains).toList());
        confirmed.stream().filter(person -> !all.contains(person)).forEach(all::add);
        return new SpeakingOrder(step, List.copyOf(all));
    }

    SpeakingOrder shuffled() {
        List<PersonId> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled);
        return new SpeakingOrder(step, List.copyOf(shuffled));
    }
}
