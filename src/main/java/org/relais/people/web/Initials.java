package org.relais.people.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One or two letters for the round sign of a person. */
final class Initials {

    private static final int MOST = 2;

    private Initials() {}

    static String of(String name) {
        return Arrays.stream(name.strip().split("[\\s'’-]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }
}
