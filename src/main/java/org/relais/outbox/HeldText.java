package org.relais.outbox;

import java.util.Arrays;
import java.util.List;

/**
 * The text part of a message in two: what its author may change, and the lines that every mail ends with.
 *
 * @param end from the two dashes on
 */
record HeldText(String body, String end) {

    private static final String DASHES = "\n--\n";

    static HeldText of(String text) {
        int at = text.lastIndexOf(DASHES);
        return at < 0
                ? new HeldText(text.strip(), "")
                : new HeldText(text.substring(0, at).strip(), text.substring(at));
    }

    HeldText with(String newBody) {
        return new HeldText(newBody.strip(), end);
    }

    String text() {
        return body + "\n" + end;
    }

    /** Why the reader gets it: the first of the last lines. */
    String reason() {
        return end.lines()
                .filter(line -> !line.isBlank() && !line.equals("--"))
                .findFirst()
                .orElse("");
    }

    /** Paragraphs, each in lines. */
    List<List<String>> paragraphs() {
        return Arrays.stream(body.split("\n\\s*\n"))
                .map(paragraph -> paragraph.lines().toList())
                .toList();
    }
}
