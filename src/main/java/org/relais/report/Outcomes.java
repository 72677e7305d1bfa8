package org.relais.report;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.shared.Identifier;

/** What became of commitments, counted with the people behind each number. */
final class Outcomes {

    private Outcomes() {}

    static Tally all(List<CommitmentLine> lines) {
        var owners = new HashSet<Identifier>();
        lines.forEach(line -> owners.add(owner(line)));
        return new Tally(lines.size(), owners);
    }

    static Map<CommitmentState, Tally> byState(List<CommitmentLine> lines) {
        Map<CommitmentState, Tally> cells = new EnumMap<>(CommitmentState.class);
        for (var state : CommitmentState.values()) {
            cells.put(
                    state,
                    all(lines.stream().filter(line -> line.state() == state).toList()));
        }
        return cells;
    }

    private static Identifier owner(CommitmentLine line) {
        return line.ownerPerson() != null
                ? line.ownerPerson()
                : line.ownerGuest() != null ? line.ownerGuest() : line.id();
    }
}
