package org.relais.authz;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A row of the matrix.
 *
 * @param body of the request, {@code name=value&name={variable}}; empty for none
 * @param answers by column of the persona
 * @param anyObject what the path variable names need not exist: tokens that are checked by something else
 */
record Row(String method, String path, String body, Map<String, String> answers, boolean anyObject) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");

    String route() {
        return method + " " + path;
    }

    boolean reading() {
        return method.equals("GET");
    }

    /** The fields of the body, with this world's objects in the place of variables. */
    Map<String, String> fields(Function<String, String> values) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : body.split("&")) {
            if (!field.isEmpty()) {
                String[] pair = field.split("=", 2);
                fields.put(fill(pair[0], values), fill(URLDecoder.decode(pair[1], StandardCharsets.UTF_8), values));
            }
        }
        return fields;
    }

    String answer(Persona persona) {
        String answer = answers.get(persona.column());
        if (answer == null || answer.isBlank()) {
            throw new AssertionError(route() + " says nothing about " + persona.column());
        }
        return answer.strip();
    }

    List<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).toList();
    }

    static String fill(String template, Function<String, String> values) {
        return VARIABLE.matcher(template).replaceAll(found -> Matcher.quoteReplacement(values.apply(found.group(1))));
    }
}
