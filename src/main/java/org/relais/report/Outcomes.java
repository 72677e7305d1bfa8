package org.relais.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.people.Actor;

/**
 * What became of commitments, counted with the people behind each number. Those that are nobody's any more (P13) have
 * nobody behind them: they never help a number across the threshold (P10).
 */
final class Outcomes {

    private Outcomes() {}

    static Tally all(List<CommitmentLine> lines) {
        var owners =
                lines.stream().map(CommitmentLine::owner).filter(Actor::known).collect(Collectors.toUnmodifiableSet());
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
}
