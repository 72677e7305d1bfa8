package org.relais.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.relais.people.PassphrasePolicy.Weakness;

class PassphrasePolicyTests {

    private final PassphrasePolicy policy = new PassphrasePolicy();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trois tilleuls sous la pluie",
                "correct horse battery staple",
                "пять зелёных чашек чая",
                "三つの青い傘と古い橋のそば",
                "quatre 🚲 et un canard"
            })
    void sentencesOfAnyScriptAreGood(String passphrase) {
        assertThat(policy.weakness(Passphrase.of(passphrase), "Ana Martin", "ana@example.org"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "passwordpassword",
                "123456789012",
                "aaaaaaaaaaaaaa",
                "qwertyuiop12",
                "ana martin ana",
                "ana@example.org",
                "relaisrelais",
                "motdepasse12",
                "azertyazerty"
            })
    void whatIsTriedFirstIsRefused(String passphrase) {
        assertThat(policy.weakness(Passphrase.of(passphrase), "Ana Martin", "ana@example.org"))
                .contains(Weakness.TRIED_FIRST);
    }

    @Test
    void lengthIsCountedInCharactersAsPeopleCountThem() {
        assertThat(weakness("🚲".repeat(11))).isEqualTo(Weakness.TOO_SHORT);
        assertThat(weakness("é à ü ".repeat(22))).isEqualTo(Weakness.TOO_LONG);
    }

    @Test
    void theSameLettersTypedOnAnotherKeyboardAreTheSamePassphrase() {
        assertThat(Passphrase.of("cafe\u0301 ﬁn").text())
                .isEqualTo(Passphrase.of("café fin").text());
    }

    @Test
    void aVeryLongOneIsMeasuredQuickly() {
        long start = System.nanoTime();
        policy.weakness(Passphrase.of("ab1!".repeat(32)), "Ana", "ana@example.org");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    }

    private Weakness weakness(String passphrase) {
        return policy.weakness(Passphrase.of(passphrase), "Ana", "ana@example.org")
                .orElseThrow();
    }
}
