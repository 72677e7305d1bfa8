package org.relais.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.relais.support.TextRules;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.Phase;
import org.springframework.core.io.ClassPathResource;

class ShippedTemplatesTests {

    private static final Pattern FRENCH = Pattern.compile("\\bfr: \"([^\"]*)\"");
    private static final ShippedTemplates TEMPLATES = new ShippedTemplates();

    static List<ShippedTemplate> all() {
        return TEMPLATES.all();
    }

    @Test
    @DisplayName("R12.9, S75–S77: the library that comes with Relais")
    void comesWithTenTemplatesEachUnderAKeyOfItsOwn() {
        assertThat(all()).hasSize(10).extracting(ShippedTemplate::key).doesNotHaveDuplicates();
        assertThat(TEMPLATES.find("weekly-results"))
                .hasValueSatisfying(standUp -> assertThat(standUp.minutes()).isEqualTo(15));
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName(
            "R6.1, R6.3, S78: each fills its time, says what a workshop must say, and leaves an artefact in each step")
    void eachIsADesignThatCanBePublished(ShippedTemplate template) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
            var description = template.description(locale);
            assertThat(description.occasion()).isNotBlank();
            assertThat(description.pitfalls()).isNotEmpty();
            assertThat(words(template.plan()))
                    .allSatisfy(
                            words -> assertThat(words.in(locale)).isNotBlank().hasSizeLessThanOrEqualTo(200));
        }
        assertThat(template.steps().stream().mapToInt(ShippedTemplate.Step::minutes))
                .as("minutes of %s", template.key())
                .satisfies(minutes -> assertThat(
                                minutes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(template.minutes()));
        assertThat(template.steps())
                .allMatch(step -> step.title().en().length() <= AgendaStep.LONGEST_TITLE)
                .allMatch(step -> step.title().fr().length() <= AgendaStep.LONGEST_TITLE)
                .allMatch(step -> step.phase() == Phase.BREAK
                        || !step.artefact().en().isBlank()
                                && !step.artefact().fr().isBlank());
    }

    @ParameterizedTest
    @MethodSource("all")
    @DisplayName("P6: both languages are well written, and nobody is blamed")
    void eachIsWellWritten(ShippedTemplate template) throws IOException {
        String file =
                new ClassPathResource("template/" + template.key() + ".yml").getContentAsString(StandardCharsets.UTF_8);
        List<String> french =
                FRENCH.matcher(file).results().map(found -> found.group(1)).toList();

        assertThat(file).doesNotContainPattern(TextRules.BLAMING);
        TextRules.BAD_IN_BOTH.forEach((rule, bad) ->
                assertThat(file.replaceAll("(?m)^ +", "")).as(rule).doesNotContainPattern(bad));
        assertThat(french).hasSizeGreaterThan(15);
        TextRules.BAD_IN_FRENCH.forEach((rule, bad) ->
                assertThat(french).as(rule).allSatisfy(text -> assertThat(text).doesNotContainPattern(bad)));
    }

    private static List<Words> words(ShippedTemplate.Plan plan) {
        return List.of(
                plan.title(),
                plan.intention(),
                plan.objective(),
                plan.measure(),
                plan.leading(),
                plan.deliverable(),
                plan.benefit());
    }
}
