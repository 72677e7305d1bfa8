package org.relais.people.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One or two letters for the round sign of a person: of the first and the last word. Signs count only where nothing else is. */
final class Initials {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Public since templates call it. */
    public static String of(String name) {
        List<String> words = words(BETWEEN.splitAsStream(name));
        List<String> parts = words.isEmpty() ? words(Stream.of(name.strip().split("\\s+"))) : words;
        return parts.isEmpty()
                ? ""
                : Stream.of(parts.getFirst(), parts.getLast())
                        .limit(parts.size())
                        .map(word -> Character.toString(word.codePointAt(0)))
                        .collect(Collectors.joining())
                        .toUpperCase(Locale.ROOT);
    }

    private static List<String> words(Stream<String> parts) {
        return parts.filter(Predicate.not(String::isEmpty)).toList();
    }
}
