package org.relais.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.relais.commitment.CommitmentState.ADAPTED;
import static org.relais.commitment.CommitmentState.KEPT;
import static org.relais.commitment.CommitmentState.LET_GO;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.commitment.CommitmentState;

@DisplayName("P10: numbers that may leave the community")
class DisclosurePolicyTests {

    private static final List<Tally> NO_PARTS = List.of();

    @Test
    void fivePeopleInACommunityOfTenAreEnough() {
        assertThat(DisclosurePolicy.shows(by(5), NO_PARTS, 10)).isTrue();
        assertThat(DisclosurePolicy.shows(by(4), NO_PARTS, 10)).isFalse();
        assertThat(DisclosurePolicy.shows(by(9), NO_PARTS, 9)).isFalse();
    }

    @Test
    @DisplayName("T20: a quarter does not tell the one month that is hidden")
    void aQuarterDoesNotTellItsHiddenMonth() {
        assertThat(DisclosurePolicy.shows(by(8), List.of(by(6), by(5), by(2)), 12))
                .isFalse();
        assertThat(DisclosurePolicy.shows(by(8), List.of(by(6), by(3), by(2)), 12))
                .isTrue();
        assertThat(DisclosurePolicy.shows(by(8), List.of(by(6), by(5), by(0)), 12))
                .isTrue();
    }

    @Test
    @DisplayName("A single hidden cell takes the smallest shown one with it")
    void aSingleHiddenCellHidesAnother() {
        assertThat(shown(Map.of(KEPT, by(9), ADAPTED, by(6), LET_GO, by(2)))).containsOnlyKeys(KEPT);
        assertThat(shown(Map.of(KEPT, by(9), ADAPTED, by(3), LET_GO, by(2)))).containsOnlyKeys(KEPT);
        assertThat(shown(Map.of(KEPT, by(9), ADAPTED, by(6), LET_GO, by(0)))).containsOnlyKeys(KEPT, ADAPTED);
    }

    @Test
    @DisplayName("T20: a cell that a month left out to protect another one stays out of the quarter too")
    void aQuarterDoesNotTellWhatItsMonthLeftOut() {
        var october = Map.of(KEPT, by(8), ADAPTED, by(6), LET_GO, by(1));
        var november = Map.of(KEPT, by(8), ADAPTED, by(10), LET_GO, by(0));
        var quarter = Map.of(KEPT, by(16), ADAPTED, by(16), LET_GO, by(1));

        assertThat(DisclosurePolicy.shown(quarter, List.of(october, november), 20))
                .doesNotContainKeys(ADAPTED, LET_GO);
    }

    @Test
    void hoursAreRoundedToFive() {
        assertThat(DisclosurePolicy.rounded(22.4)).isEqualTo(20);
        assertThat(DisclosurePolicy.rounded(22.5)).isEqualTo(25);
    }

    private static Map<CommitmentState, Tally> shown(Map<CommitmentState, Tally> cells) {
        return DisclosurePolicy.shown(cells, List.of(), 12);
    }

    /** One thing by each of so many people. */
    private static Tally by(int people) {
        return new Tally(people, IntStream.range(0, people).boxed().collect(Collectors.toSet()));
    }
}
