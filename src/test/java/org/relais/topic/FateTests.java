package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Where a topic stands in its life")
class FateTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "OPEN, PARK RETIRE MERGE",
        "SELECTED, ''",
        "DISCUSSED, CONCLUDE REOPEN",
        "DONE, REOPEN",
        "MERGED, ''",
        "RETIRED, REOPEN",
        "PARKED, RETIRE MERGE REOPEN"
    })
    @DisplayName("C1: what can be done from each state")
    void moves(TopicState state, String moves) {
        Fate fate = Fate.simply(state, MONDAY);

        for (TopicMove move : TopicMove.values()) {
            assertThat(fate.allows(move, MONDAY)).as(move.name()).isEqualTo(moves.contains(move.name()));
        }
    }

    @Test
    @DisplayName("R1.5: a retired topic is taken up again for 90 days")
    void ninetyDays() {
        Fate fate = Fate.retired(Retirement.OTHER, "It is solved", MONDAY);

        assertThat(fate.allows(TopicMove.REOPEN, MONDAY.plus(Duration.ofDays(90))))
                .isTrue();
        assertThat(fate.allows(TopicMove.REOPEN, MONDAY.plus(Duration.ofDays(91))))
                .isFalse();
    }

    @Test
    @DisplayName("R1.5: no retirement without a sentence")
    void aSentenceIsNeeded() {
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.retired(Retirement.OTHER, " ", MONDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> Fate.done("ok", MONDAY));
    }
}
