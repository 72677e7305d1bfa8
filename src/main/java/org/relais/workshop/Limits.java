package org.relais.workshop;

import java.util.List;
import org.relais.shared.Texts;

/** Lists of a plan end somewhere: a page has to show them all. */
final class Limits {

    private Limits() {}

    static <T> List<T> copy(List<T> things, int most) {
        if (things.size() > most) {
            throw new IllegalArgumentException(things.size() + " where at most " + most + " are possible");
        }
        return List.copyOf(things);
    }

    static List<String> copy(List<String> texts, int most, int longest) {
        texts.forEach(text -> Texts.between(1, longest, text));
        return copy(texts, most);
    }
}
