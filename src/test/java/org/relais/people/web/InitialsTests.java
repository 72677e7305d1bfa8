package org.relais.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTests {

    @ParameterizedTest
    @CsvSource({
        "Ana, A",
        "Ana Maria Lopez, AL",
        "jean-luc d’arc, JA",
        "(Kim) O'Neil, KN",
        "É. Morin, ÉM",
        "😀 😎, 😀😎",
        "😀 Kim, K",
        "山田 太郎, 山太",
        "'', ''",
    })
    void firstAndLastWord(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
