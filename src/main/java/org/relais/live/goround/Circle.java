package org.relais.live.goround;

import java.util.List;
import java.util.Optional;
import org.relais.live.Excerpt;
import org.relais.live.ParticipantId;

/** A go-round as everybody may see it: the turns in their order. */
public record Circle(List<Turn> turns) {

    private static final int ON_SCREEN = 5;

    public Optional<Turn> current() {
        return turns.stream().filter(Turn::current).findFirst();
    }

    public Optional<Turn> next() {
        return turns.stream().filter(Turn::waiting).findFirst();
    }

    public List<Turn> waiting() {
        return turns.stream().filter(Turn::waiting).toList();
    }

    public Excerpt<Turn> coming() {
        return Excerpt.first(waiting(), ON_SCREEN);
    }

    public List<Turn> over() {
        return turns.stream().filter(Turn::over).toList();
    }

    public List<Turn> notes() {
        return turns.stream().filter(turn -> turn.note() != null).toList();
    }

    public boolean begun() {
        return current().isPresent() || !over().isEmpty();
    }

    public boolean done() {
        return current().isEmpty() && next().isEmpty();
    }

    Optional<Turn> of(ParticipantId participant) {
        return turns.stream()
                .filter(turn -> turn.participant().equals(participant))
                .findFirst();
    }
}
