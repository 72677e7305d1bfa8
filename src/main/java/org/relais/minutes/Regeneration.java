package org.relais.minutes;

import java.util.ArrayList;
import java.util.List;

/**
 * What writing the minutes anew from what happened would do to the text that people wrote.
 *
 * @param lost lines that would go
 * @param gained lines that would come
 */
public record Regeneration(List<String> lost, List<String> gained) {

    static Regeneration of(String written, String generated) {
        return new Regeneration(without(written, generated), without(generated, written));
    }

    /** Lines of the first text that the second one does not have, or has less often. */
    private static List<String> without(String text, String other) {
        List<String> left = new ArrayList<>(lines(text));
        lines(other).forEach(left::remove);
        return List.copyOf(left);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
