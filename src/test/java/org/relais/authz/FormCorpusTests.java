package org.relais.authz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every text of the corpus in every field of every form: no answer of 500 or more, and no markup that comes back as
 * markup. In one request all fields hold texts, each another one; over all requests every field meets every text.
 * {@code -Drelais.test.corpus=full} takes all texts, otherwise each form meets a part of them.
 */
@AppTest
class FormCorpusTests {

    private static final Set<Integer> ALLOWED = Set.of(200, 302, 303, 400, 403, 404, 405, 409, 410, 413, 415, 422, 429);
    private static final int STRIDE = 97;
    private static final int STEP = "full".equals(System.getProperty("relais.test.corpus")) ? 1 : 8;

    private static final int AMONG_VALID = "full".equals(System.getProperty("relais.test.corpus")) ? 1 : 160;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping handlers;

    @Autowired
    Worlds worlds;

    @Autowired
    Asker asker;

    private final List<String> texts = Corpus.texts();

    @TestFactory
    Stream<DynamicTest> noTextBreaksAForm() {
        World world = worlds.make();
        return forms().map(form -> DynamicTest.dynamicTest(form.path(), () -> {
            for (int start = Math.floorMod(form.path().hashCode(), STEP); start < texts.size(); start += STEP) {
                send(form, world, start);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> missingAndRepeatedFieldsAreRefused() {
        World world = worlds.make();
        return forms().map(form -> DynamicTest.dynamicTest(form.path(), () -> {
            check(form, asker.send(form.row(), Persona.STEWARD, world, Map.of()), Map.of());
            Map<String, List<String>> twice = new LinkedHashMap<>();
            form.fields().forEach(field -> twice.put(field, List.of("one", "two")));
            check(form, asker.send(form.row(), Persona.STEWARD, world, twice), twice);
        }));
    }

    /** The bodies of the authorisation matrix are valid forms: one that is valid but for one field gets further in. */
    @TestFactory
    Stream<DynamicTest> oneTextAmongValidFieldsBreaksNoForm() {
        World world = worlds.make();
        return Matrix.rows().stream()
                .filter(row -> !row.body().isEmpty())
                .map(row -> DynamicTest.dynamicTest(
                        row.path(),
                        () -> row.fields(world::value).keySet().forEach(field -> sendAmongValid(row, world, field))));
    }

    private void sendAmongValid(Row row, World world, String field) {
        int first = Math.floorMod((row.path() + field).hashCode(), AMONG_VALID);
        for (int at = first; at < texts.size(); at += AMONG_VALID) {
            Map<String, List<String>> filled = new LinkedHashMap<>();
            row.fields(world::value).forEach((name, value) -> filled.put(name, List.of(value)));
            filled.put(field, List.of(texts.get(at)));
            check(Form.of(row), asker.send(row, Persona.STEWARD, world, filled), Map.of(field, filled.get(field)));
        }
    }

    private void send(Form form, World world, int start) {
        Map<String, List<String>> filled = new LinkedHashMap<>();
        int offset = start;
        for (String field : form.fields()) {
            filled.put(field, List.of(texts.get(offset % texts.size())));
            offset += STRIDE;
        }
        check(form, asker.send(form.row(), Persona.STEWARD, world, filled), filled);
    }

    private static void check(Form form, MvcTestResult answer, Map<String, List<String>> sent) {
        assertThat(answer.getUnresolvedException())
                .as("%s with %s", form.path(), sent)
                .isNull();
        assertThat(answer.getResponse().getStatus())
                .as("%s with %s", form.path(), sent)
                .isIn(ALLOWED);
        String body = new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        sent.values().stream()
                .flatMap(List::stream)
                .filter(text -> text.contains("<") && text.contains(">"))
                .forEach(text -> assertThat(body).as(form.path()).doesNotContain(text));
    }

    private Stream<Form> forms() {
        return handlers.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.POST))
                .flatMap(entry ->
                        entry.getKey().getPatternValues().stream().map(path -> Form.of("POST", path, entry.getValue())))
                .filter(form -> !form.fields().isEmpty());
    }
}
