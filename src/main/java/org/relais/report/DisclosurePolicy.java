package org.relais.report;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentState;

/**
 * When a number about people may leave the community (P10): at least five of them contributed, the community has at
 * least ten members, and nobody can find a hidden number by subtracting shown ones, neither within a table nor between
 * a quarter and its months. What is not shown is simply absent.
 */
final class DisclosurePolicy {

    static final int CONTRIBUTORS = 5;
    static final int MEMBERS = 10;
    static final int ROUNDED_TO = 5;

    private DisclosurePolicy() {}

    /**
     * @param parts the same number for the months of a quarter
     */
    static boolean shows(Tally tally, List<Tally> parts, int members) {
        return isEnough(tally, members)
                && !tellsOne(parts.stream().filter(part -> !part.isEmpty() && !isEnough(part, members)));
    }

    /**
     * Cells of a table whose sum is shown as well: a single hidden cell would be the rest of a subtraction.
     *
     * @param parts the same table for the months of a quarter
     */
    static Map<CommitmentState, Tally> shown(
            Map<CommitmentState, Tally> cells, List<Map<CommitmentState, Tally>> parts, int members) {
        Map<CommitmentState, Tally> shown = new EnumMap<>(CommitmentState.class);
        cells.forEach((state, tally) -> {
            if (isEnough(tally, members) && !tellsOne(parts.stream().filter(part -> hides(part, state, members)))) {
                shown.put(state, tally);
            }
        });
        var hidden = cells.entrySet().stream()
                .filter(cell -> !cell.getValue().isEmpty() && !shown.containsKey(cell.getKey()))
                .count();
        if (hidden == 1) {
            smallest(shown).ifPresent(shown::remove);
        }
        return shown;
    }

    /** The month's own table leaves the cell out, for whichever reason. */
    private static boolean hides(Map<CommitmentState, Tally> month, CommitmentState state, int members) {
        var tally = month.get(state);
        return tally != null
                && !tally.isEmpty()
                && !shown(month, List.of(), members).containsKey(state);
    }

    /** Hours, rounded so that a change by one person cannot be read from it. */
    static long rounded(double hours) {
        return Math.round(hours / ROUNDED_TO) * ROUNDED_TO;
    }

    private static boolean isEnough(Tally tally, int members) {
        return members >= MEMBERS && tally.contributors().size() >= CONTRIBUTORS;
    }

    /** Exactly one month is hidden: the quarter minus the others would tell it. */
    private static boolean tellsOne(Stream<?> hiddenMonths) {
        return hiddenMonths.count() == 1;
    }

    private static Optional<CommitmentState> smallest(Map<CommitmentState, Tally> shown) {
        return shown.entrySet().stream()
                .min(Comparator.comparingLong(cell -> cell.getValue().amount()))
                .map(Map.Entry::getKey);
    }
}
