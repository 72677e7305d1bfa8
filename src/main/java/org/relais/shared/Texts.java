package org.relais.shared;

/** Lengths of texts, counted as PostgreSQL counts them: in code points, so an emoji is one. */
public final class Texts {

    private Texts() {}

    /** The text itself when its length fits: what forms check with words, aggregates insist on. */
    public static String between(int shortest, int longest, String text) {
        int length = length(text);
        if (length < shortest || length > longest || text.isBlank() && shortest > 0) {
            throw new IllegalArgumentException("text of %d, wanted %d to %d".formatted(length, shortest, longest));
        }
        return text;
    }

    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
