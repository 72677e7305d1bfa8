package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The budget of the standing round (C2)")
class VoteBudgetPolicyTests {

    @ParameterizedTest(name = "{0} open topics give {1} points")
    @CsvSource({"0, 3", "1, 3", "12, 3", "13, 4", "16, 4", "17, 5", "32, 8", "33, 8", "400, 8"})
    void aQuarterOfTheOpenTopicsFromThreeToEight(int topics, int points) {
        assertThat(VoteBudgetPolicy.budget(topics)).isEqualTo(points);
    }

    @Test
    @DisplayName("R2.7: three points on a topic, one on one's own")
    void perTopic() {
        assertThat(new Purse(5, 0, 3, 1).maxOn(false)).isEqualTo(3);
        assertThat(new Purse(5, 0, 3, 1).maxOn(true)).isEqualTo(1);
    }

    @Test
    @DisplayName("R2.4: what is left is never negative")
    void leftIsNeverNegative() {
        assertThat(new Purse(3, 5, 3, 1).left()).isZero();
        assertThat(new Purse(5, 3, 3, 1).left()).isEqualTo(2);
    }
}
