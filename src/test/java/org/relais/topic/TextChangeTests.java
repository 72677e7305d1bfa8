package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.topic.TextChange.Kind;

@DisplayName("What changed in a text (R1.3)")
class TextChangeTests {

    @Test
    void wordsThatWentAndCameAreToldApart() {
        assertThat(TextChange.between("Why do they wait four days?", "Why do reports wait five days?"))
                .containsExactly(
                        new TextChange(Kind.SAME, "Why do "),
                        new TextChange(Kind.GONE, "they "),
                        new TextChange(Kind.NEW, "reports "),
                        new TextChange(Kind.SAME, "wait "),
                        new TextChange(Kind.GONE, "four "),
                        new TextChange(Kind.NEW, "five "),
                        new TextChange(Kind.SAME, "days?"));
    }

    @ParameterizedTest
    @CsvSource({
        "Same words, Same words",
        "One, Two",
        "Begins here, Now begins here",
        "Ends here, Ends here at last",
        "'Two\nlines', 'Two\n\nlines'"
    })
    void thePiecesMakeBothTextsAgain(String before, String after) {
        List<TextChange> pieces = TextChange.between(before, after);

        assertThat(without(Kind.NEW, pieces)).isEqualTo(before);
        assertThat(without(Kind.GONE, pieces)).isEqualTo(after);
    }

    private static String without(Kind kind, List<TextChange> pieces) {
        return pieces.stream()
                .filter(piece -> piece.kind() != kind)
                .map(TextChange::text)
                .collect(Collectors.joining());
    }
}
