package org.relais;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.support.Bundles;
import org.relais.support.SourceFile;
import org.relais.support.TextRules;

/** The texts: the same in both languages, well written, and without the words that this product does not use. */
class MessagesTests {

    @ParameterizedTest
    @MethodSource("org.relais.support.Bundles#names")
    void bothLanguagesHaveTheSameKeys(String bundle) {
        assertThat(Bundles.french(bundle).keySet())
                .containsExactlyElementsOf(Bundles.english(bundle).keySet());
    }

    @ParameterizedTest
    @MethodSource("org.relais.support.Bundles#names")
    void everyPatternIsUnderstoodAndTakesTheSameArguments(String bundle) {
        var french = Bundles.french(bundle);
        Bundles.english(bundle)
                .forEach((key, text) -> assertThat(arguments(french.getOrDefault(key, ""), Locale.FRENCH))
                        .as(key)
                        .isEqualTo(arguments(text, Locale.ENGLISH)));
    }

    @TestFactory
    Stream<DynamicTest> textsFollowTheRulesOfTheirLanguage() {
        return Bundles.names().stream()
                .flatMap(bundle -> Stream.of(
                        DynamicTest.dynamicTest(
                                bundle + " (en)", () -> follows(Bundles.english(bundle), TextRules.BAD_IN_BOTH)),
                        DynamicTest.dynamicTest(
                                bundle + " (fr)", () -> follows(Bundles.french(bundle), TextRules.BAD_IN_BOTH)),
                        DynamicTest.dynamicTest(
                                bundle + " (fr, spaces)",
                                () -> follows(Bundles.french(bundle), TextRules.BAD_IN_FRENCH))));
    }

    @ParameterizedTest
    @MethodSource("org.relais.support.Bundles#names")
    void noTextBlames(String bundle) {
        Stream.of(Bundles.english(bundle), Bundles.french(bundle))
                .forEach(texts -> texts.forEach(
                        (key, text) -> assertThat(text).as(key).doesNotContainPattern(TextRules.BLAMING)));
    }

    @TestFactory
    Stream<DynamicTest> noTemplateBlames() {
        return SourceFile.templates().stream()
                .map(template -> DynamicTest.dynamicTest(
                        template.name(), () -> assertThat(template.text()).doesNotContainPattern(TextRules.BLAMING)));
    }

    private static void follows(Map<String, String> texts, Map<String, Pattern> bad) {
        texts.forEach((key, text) -> bad.forEach(
                (rule, pattern) -> assertThat(text).as("%s: %s", key, rule).doesNotContainPattern(pattern)));
    }

    /** Names of the arguments; fails where the pattern cannot be understood. */
    private static TreeSet<String> arguments(String text, Locale locale) {
        var pattern = new MessageFormat(text, locale).toPattern();
        var parts = new MessagePattern(pattern);
        var names = new TreeSet<String>();
        for (int at = 0; at < parts.countParts(); at++) {
            var part = parts.getPart(at);
            if (part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                    || part.getType() == MessagePattern.Part.Type.ARG_NAME) {
                names.add(parts.getSubstring(part));
            }
        }
        return names;
    }
}
