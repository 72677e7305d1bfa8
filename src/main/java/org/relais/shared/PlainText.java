package org.relais.shared;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/** Text as people type it, made safe to keep and to show: what nobody can see or type on purpose is taken out. */
public final class PlainText {

    private PlainText() {}

    /**
     * NFC, line ends as {@code \n}, without control characters, lone surrogates and marks that turn the direction of the
     * text around (they can make a text read as something else), stripped.
     */
    public static String clean(String typed) {
        String lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(keep(lines, PlainText::visible), Normalizer.Form.NFC)
                .strip();
    }

    /** The same on one line, for names and titles: line ends and tabs become spaces. */
    public static String oneLine(String typed) {
        return clean(typed).replaceAll("\\s+", " ");
    }

    private static String keep(String text, IntPredicate wanted) {
        return text.codePoints()
                .filter(wanted)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean visible(int codePoint) {
        if (codePoint == '\n' || codePoint == '\t') {
            return true;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                false;
            case Character.FORMAT -> !turnsDirection(codePoint);
            default -> !Character.isISOControl(codePoint) && (codePoint & 0xFFFE) != 0xFFFE;
        };
    }

    /** Embeddings, overrides (U+202A–202E) and isolates (U+2066–2069), and the invisible byte order mark. */
    private static boolean turnsDirection(int codePoint) {
        return codePoint >= 0x202A && codePoint <= 0x202E
                || codePoint >= 0x2066 && codePoint <= 0x2069
                || codePoint == 0xFEFF;
    }
}
