package org.relais.live;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("L4: the code of a room")
class EntranceTests {

    @RepeatedTest(20)
    void hasEightSymbolsWithoutLookAlikesAndASecretOf128Bits() {
        Entrance entrance = Entrance.random();
        assertThat(entrance.code()).matches("[2346789A-HJKMNP-RT-Z]{8}");
        assertThat(entrance.shown()).matches(".{4}-.{4}");
        assertThat(entrance.token()).matches("[A-Za-z0-9_-]{22}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"K7MF-2QXH", "k7mf2qxh", " k7mf 2qxh ", "K7MF–2QXH"})
    void isReadHoweverItIsTyped(String typed) {
        assertThat(Entrance.typed(typed)).contains("K7MF2QXH");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "K7MF", "K7MF-2QX0", "K7MF-2QXHH", "'; drop table room"})
    void isNotGuessedFromSomethingElse(String typed) {
        assertThat(Entrance.typed(typed)).isEmpty();
    }
}
