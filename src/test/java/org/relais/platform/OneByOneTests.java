package org.relais.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OneByOneTests {

    private final List<Integer> quotients = new ArrayList<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void oneThatGoesWrongIsToldAndKeepsNoOtherWaiting() {
        OneByOne.carryOut(
                List.of(1, 0, 3),
                divisor -> quotients.add(6 / divisor),
                (divisor, broken) -> wrong.add(divisor + ": " + broken.getMessage()));

        assertThat(quotients).containsExactly(6, 2);
        assertThat(wrong).containsExactly("0: / by zero");
    }

    @Test
    void whatNoNextRunCouldMendEndsThisOne() {
        assertThatThrownBy(() -> OneByOne.carryOut(
                        List.of(1, 2),
                        one -> {
                            throw new StackOverflowError();
                        },
                        (one, broken) -> wrong.add("told")))
                .isInstanceOf(StackOverflowError.class);
        assertThat(wrong).isEmpty();
    }
}
