package org.relais.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may ask for what. Foreign objects answer as they answer to somebody from outside the community, absent ones 404,
 * and where both are 404 the pages are the same.
 */
@AppTest
class AuthorisationMatrixTests {

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    Worlds worlds;

    @Autowired
    Asker asker;

    private final List<Row> rows = Matrix.rows();

    @Test
    void everyHandlerHasExactlyOneRow() {
        assertThat(rows).extracting(Row::route).doesNotHaveDuplicates();
        List<String> described = rows.stream().map(Row::route).toList();
        assertThat(routes()).as("handlers without a row").isSubsetOf(described);
        assertThat(described).as("rows without a handler").isSubsetOf(routes());
    }

    @TestFactory
    Stream<DynamicTest> everybodyGetsWhatTheMatrixSays() {
        World own = worlds.make();
        return each(row -> check(row, persona -> asker.ask(row, persona, own, own::value), row::answer));
    }

    @TestFactory
    Stream<DynamicTest> objectsOfAnotherCommunityAreHidden() {
        World own = worlds.make();
        World foreign = worlds.make();
        return withObjects()
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> {
                    for (String replaced : row.variables()) {
                        Function<String, String> values =
                                name -> name.equals(replaced) ? foreign.value(name) : own.value(name);
                        check(row, persona -> asker.ask(row, persona, own, values), Foreign.answers(row));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> absentObjectsLookLikeForeignOnes() {
        World own = worlds.make();
        World foreign = worlds.make();
        return withObjects()
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> {
                    Function<String, String> absent = name -> absent(own.value(name));
                    MvcTestResult nothing = asker.ask(row, Persona.STEWARD, own, absent);
                    assertThat(Answers.word(nothing)).as("absent").isEqualTo("404");
                    MvcTestResult elsewhere = asker.ask(row, Persona.STEWARD, own, foreign::value);
                    if (Answers.word(elsewhere).equals("404")) {
                        assertThat(Answers.body(nothing, Row.fill(row.path(), absent)))
                                .isEqualTo(Answers.body(elsewhere, Row.fill(row.path(), foreign::value)));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> noWriteWithoutItsToken() {
        World own = worlds.make();
        return rows.stream()
                .filter(row -> !row.reading())
                .map(row -> DynamicTest.dynamicTest(row.route(), () -> {
                    for (Persona persona : List.of(Persona.ANONYMOUS, Persona.STEWARD)) {
                        assertThat(Answers.word(asker.askWithoutToken(row, persona, own)))
                                .as(persona.column())
                                .isEqualTo("403");
                    }
                }));
    }

    private Stream<DynamicTest> each(Consumer<Row> check) {
        return rows.stream().map(row -> DynamicTest.dynamicTest(row.route(), () -> check.accept(row)));
    }

    private Stream<Row> withObjects() {
        return rows.stream().filter(row -> !row.variables().isEmpty() && !row.anyObject());
    }

    private static void check(Row row, Function<Persona, MvcTestResult> ask, Function<Persona, String> expected) {
        SoftAssertions all = new SoftAssertions();
        Arrays.stream(Persona.values())
                .filter(persona -> !expected.apply(persona).equals("n/a"))
                .forEach(persona -> all.assertThat(Answers.word(ask.apply(persona)))
                        .as("%s as %s", row.route(), persona.column())
                        .isEqualTo(expected.apply(persona)));
        all.assertAll();
    }

    private static String absent(String value) {
        return value.length() == 36
                ? UUID.nameUUIDFromBytes(value.getBytes(StandardCharsets.UTF_8)).toString()
                : new StringBuilder(value).reverse() + "x";
    }

    private List<String> routes() {
        return handlers.getHandlerMethods().keySet().stream()
                .flatMap(AuthorisationMatrixTests::routes)
                .filter(route -> !route.endsWith(" /error"))
                .toList();
    }

    private static Stream<String> routes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> methods(mapping).map(method -> method + " " + pattern));
    }

    private static Stream<String> methods(RequestMappingInfo mapping) {
        return mapping.getMethodsCondition().getMethods().isEmpty()
                ? Stream.of("ANY")
                : mapping.getMethodsCondition().getMethods().stream().map(Enum::name);
    }
}
