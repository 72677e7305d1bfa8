package org.relais.support;

import java.util.Map;
import java.util.regex.Pattern;

/** What no text of the product has, wherever it is kept. */
public final class TextRules {

    private TextRules() {}

    /** P6: nobody is blamed, in any language. */
    public static final Pattern BLAMING = Pattern.compile(
            "\\b(échecs?|retards?|en défaut|non tenue?s?|absente?s? injustifiée?s?|failed|overdue|late|missed|unkept)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    public static final Map<String, Pattern> BAD_IN_BOTH = Map.of(
            "’ instead of '", Pattern.compile("\\p{L}'|'\\p{L}"),
            "… instead of three dots", Pattern.compile("\\.\\.\\."),
            "two spaces", Pattern.compile(" {2}"));

    public static final Map<String, Pattern> BAD_IN_FRENCH = Map.of(
            "U+202F before ; ! ?", Pattern.compile("[^\u202f;!?][;!?]"),
            "U+202F before » and after «", Pattern.compile("[^\u202f]»|«[^\u202f]"),
            "U+00A0 before :", Pattern.compile("[^\u00a0]:(?![/\\d])"));
}
