package org.relais.live.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.floor.Balance.Level;

@DisplayName("R5.7: how the talk is spread: the share of the most talkative third against the expected one")
class BalanceTests {

    @Test
    @DisplayName("R5.7: everybody alike is what is expected")
    void even() {
        Balance balance = Balance.of(List.of(60_000L, 60_000L, 60_000L)).orElseThrow();
        assertThat(balance.share()).isEqualTo(33);
        assertThat(balance.expected()).isEqualTo(33);
        assertThat(balance.level()).isEqualTo(Level.EVEN);
    }

    @Test
    @DisplayName("R5.7: two of five speak for the others")
    void oneSided() {
        Balance balance =
                Balance.of(List.of(0L, 300_000L, 0L, 250_000L, 10_000L)).orElseThrow();
        assertThat(balance.expected()).isEqualTo(40);
        assertThat(balance.share()).isEqualTo(98);
        assertThat(balance.level()).isEqualTo(Level.ONE_SIDED);
        assertThat(Balance.of(List.of(100_000L, 50_000L, 50_000L)).orElseThrow().level())
                .isEqualTo(Level.LEANING);
    }

    @Test
    @DisplayName("R5.7: two people, or a few seconds, are not a group that one could say something about")
    void tooLittle() {
        assertThat(Balance.of(List.of(600_000L, 1_000L))).isEmpty();
        assertThat(Balance.of(List.of(20_000L, 10_000L, 0L))).isEmpty();
        assertThat(Balance.of(List.of())).isEmpty();
    }
}
