package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A screen that nobody can scroll shows a part, and says how much more there is")
class ExcerptTests {

    @Test
    void theFirstOnes() {
        assertThat(Excerpt.first(List.of(1, 2, 3, 4), 3)).isEqualTo(new Excerpt<>(List.of(1, 2, 3), 1));
    }

    @Test
    void theLatestOnes() {
        assertThat(Excerpt.latest(List.of(1, 2, 3, 4), 3)).isEqualTo(new Excerpt<>(List.of(2, 3, 4), 1));
    }

    @Test
    void allWhenThereAreNoMore() {
        assertThat(Excerpt.latest(List.of(1, 2), 3)).isEqualTo(new Excerpt<>(List.of(1, 2), 0));
    }
}
