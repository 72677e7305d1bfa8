package org.relais.role;

import java.util.HashSet;
import java.util.Set;
import org.relais.people.PersonId;
import org.relais.workshop.AgendaFormats;
import org.relais.workshop.RoleBoard;
import org.relais.workshop.Roles;
import org.relais.workshop.WorkshopPage;
import org.springframework.stereotype.Component;

/**
 * Whether everybody who comes has a part in it (R5.6): a role that they hold or are asked for, a card, as in a step that
 * collects one from each and chooses among them, or a turn in a round table.
 */
@Component
class Contributions {

    private final Roles roles;
    private final QuestionRows questions;
    private final SpeakingRows turns;
    private final AgendaFormats formats;

    Contributions(Roles roles, QuestionRows questions, SpeakingRows turns, AgendaFormats formats) {
        this.roles = roles;
        this.questions = questions;
        this.turns = turns;
        this.formats = formats;
    }

    /** How many of those who come have none of them; nobody in particular. */
    int without(WorkshopPage page) {
        boolean cards = page.plan().steps().stream()
                .anyMatch(step -> formats.find(step.format())
                        .filter(format -> format.profile().narrows())
                        .isPresent());
        if (cards) {
            return 0;
        }
        RoleBoard board = roles.look(page.line().id());
        Set<PersonId> busy = new HashSet<>(questions.of(board.workshop()).values());
        turns.of(board.workshop()).forEach(order -> busy.addAll(order.people()));
        return (int) board.confirmed().stream()
                .filter(person -> !busy.contains(person) && !board.holdsAny(person))
                .count();
    }
}
