package org.relais.live.view;

import java.util.List;
import org.relais.live.ParticipantLine;

/**
 * Whom a screen shows by name: while a step runs those who are counted as done or not, so not whoever leads. In a group
 * that can know each other everybody; in a large one those who are still at it, once they are few, and nobody before: a
 * thousand names on a thousand phones tell nobody anything, and would be sent to each of them whenever somebody
 * finishes.
 *
 * @param large the number and a bar stand for those who are not shown
 */
public record Faces(List<ParticipantLine> people, boolean large) {

    static final int GROUP = 40;
    static final int FEW = 12;

    static Faces of(List<ParticipantLine> people) {
        if (people.size() <= GROUP) {
            return new Faces(people, false);
        }
        List<ParticipantLine> waiting =
                people.stream().filter(somebody -> !somebody.done()).toList();
        return new Faces(waiting.size() <= FEW ? waiting : List.of(), true);
    }
}
