package org.relais.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.minutes.Changes.Kind;
import org.relais.minutes.Changes.Line;

@DisplayName("What differs between two texts")
class ChangesTests {

    @Test
    void standsWhereItStood() {
        assertThat(Changes.between("a\nold\nb\nc", "a\nnew\nb\nc\nd").lines())
                .containsExactly(
                        new Line(Kind.BOTH, "a"),
                        new Line(Kind.FIRST, "old"),
                        new Line(Kind.SECOND, "new"),
                        new Line(Kind.BOTH, "b"),
                        new Line(Kind.BOTH, "c"),
                        new Line(Kind.SECOND, "d"));
    }

    @Test
    void isNothingBetweenEqualTexts() {
        assertThat(Changes.between("a\n\nb", "a\r\n\r\nb").none()).isTrue();
        assertThat(Changes.between("", "a").none()).isFalse();
    }

    @Test
    @DisplayName("T16: both texts together lose no line of either")
    void losesNothing() {
        String mine = "# Decisions\n- a\n- mine\n- b\n- b\nend";
        String theirs = "# Decisions\n- b\n- theirs\n- a\n- b\nanother end";
        var together = Changes.between(theirs, mine).together().lines().toList();

        for (String text : new String[] {mine, theirs}) {
            assertThat(together).containsSubsequence(text.lines().toList());
        }
    }

    @Test
    void isFoundInTextsOfManyLines() {
        String all = lines(25_000, "a");
        assertThat(Changes.between(all, all + "\nmore").lines())
                .filteredOn(line -> line.kind() != Kind.BOTH)
                .containsExactly(new Line(Kind.SECOND, "more"));
        assertThat(Changes.between(all, lines(25_000, "b")).lines()).hasSize(50_000);
    }

    private static String lines(int count, String start) {
        return IntStream.range(0, count).mapToObj(n -> start + n).collect(Collectors.joining("\n"));
    }
}
