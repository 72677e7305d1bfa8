package org.relais.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {

    @Test
    void linesTabsEmojiAndAccentsStay() {
        String text = "Œuvre\tà 2\nfamille 👩‍👩‍👧 ؟ नमस्ते";
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }

    @Test
    void lettersMadeOfTwoPartsBecomeOne() {
        assertThat(PlainText.clean("e\u0301")).isEqualTo("é");
    }

    @Test
    void lineEndsOfAllSystemsAreOne() {
        assertThat(PlainText.clean("a\r\nb\rc\nd")).isEqualTo("a\nb\nc\nd");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u0085b",
                "a\u202Eb",
                "a\u2066b",
                "a\u2069b",
                "a\uFEFFb",
                "a\uD800b",
                "a\uDFFFb",
                "a\uFFFFb",
                "a\u2028b",
                " ab ",
                "\u0000ab\n\n"
            })
    void whatNobodyTypesOnPurposeIsTakenOut(String typed) {
        assertThat(PlainText.clean(typed)).isEqualTo("ab");
    }

    @Test
    void aNameHasOneLine() {
        assertThat(PlainText.oneLine("Ana\r\nMaria\t Martin ")).isEqualTo("Ana Maria Martin");
    }
}
