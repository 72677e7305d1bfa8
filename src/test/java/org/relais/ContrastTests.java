package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.support.Oklch;

/** Every pair of colours that meets on a page is legible, in both themes (WCAG 1.4.3, 1.4.6 for long text, 1.4.11). */
class ContrastTests {

    private static final Pattern TOKEN =
            Pattern.compile("--([a-z0-9-]+): light-dark\\(oklch\\(([^)]*)\\), oklch\\(([^)]*)\\)\\)");
    private static final double LONG_TEXT = 7;
    private static final double TEXT = 4.5;
    private static final double SHAPE = 3;

    private static final Map<String, List<Oklch>> TOKENS = tokens();

    @ParameterizedTest(name = "{0} on {1}")
    @MethodSource
    void isLegible(String ink, String ground, double needed) {
        for (int theme = 0; theme < 2; theme++) {
            assertThat(colour(ink, theme).contrast(colour(ground, theme)))
                    .as("%s on %s, %s theme", ink, ground, theme == 0 ? "light" : "dark")
                    .isGreaterThanOrEqualTo(needed);
        }
    }

    static Stream<Arguments> isLegible() {
        var shell = Stream.of(
                Arguments.of("ink", "canvas", LONG_TEXT),
                Arguments.of("ink", "surface", LONG_TEXT),
                Arguments.of("ink", "sunken", LONG_TEXT),
                Arguments.of("ink", "accent-soft", LONG_TEXT),
                Arguments.of("ink-2", "canvas", TEXT),
                Arguments.of("ink-2", "surface", TEXT),
                Arguments.of("ink-2", "sunken", TEXT),
                Arguments.of("ink-2", "accent-soft", TEXT),
                Arguments.of("accent", "surface", TEXT),
                Arguments.of("accent", "canvas", TEXT),
                Arguments.of("accent", "accent-soft", TEXT),
                Arguments.of("on-accent", "accent", TEXT),
                Arguments.of("on-accent", "accent-strong", TEXT),
                Arguments.of("edge", "surface", SHAPE),
                Arguments.of("edge", "canvas", SHAPE),
                Arguments.of("focus", "canvas", SHAPE),
                Arguments.of("focus", "surface", SHAPE));
        var kinds = Stream.of("explore", "diverge", "converge", "decide", "alert")
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, kind + "-soft", TEXT),
                        Arguments.of(kind, "surface", TEXT),
                        Arguments.of(kind, "canvas", TEXT),
                        Arguments.of("surface", kind, TEXT),
                        Arguments.of("ink", kind + "-soft", LONG_TEXT)));
        return Stream.concat(shell, kinds);
    }

    private static Oklch colour(String token, int theme) {
        return TOKENS.getOrDefault(token, List.of()).get(theme);
    }

    private static Map<String, List<Oklch>> tokens() {
        try {
            var tokens = new HashMap<String, List<Oklch>>();
            TOKEN.matcher(Files.readString(Path.of("src/main/resources/static/css/tokens.css")))
                    .results()
                    .forEach(token -> tokens.put(
                            token.group(1), List.of(Oklch.parse(token.group(2)), Oklch.parse(token.group(3)))));
            return tokens;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
