package org.relais.commitment;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A friendly hint, which the author may overrule, when a text says who somebody wants to be, or that they will try,
 * rather than what they will do (R9.1). Commitments of that kind cannot be seen by others, and rarely happen
 * (Gollwitzer 2009). It rather lets a weak text pass than stops a good one.
 */
final class WordingPolicy {

    private static final String SUBJECT =
            "^(?:je |j['’]|nous |on |i |i['’]ll |we |we['’]ll )?(?:vais |allons |will |want to |veux )?";

    /** "Essayer de répondre" is an attempt, "essayer une fiche" an act. */
    private static final String OF = "(?= de | d['’])";

    private static final Pattern IDENTITY = start(
            "être (?:plus|moins|mieux|meilleur)|ser(?:ai|ons) (?:plus|moins|mieux|meilleur)|devenir|deviendr(?:ai|ons)"
                    + "|be (?:a )?(?:more|less|better)|become|get better");

    private static final Pattern ATTEMPT = start("(?:essayer(?:ai|ons)?|essaier(?:ai|ons)|essaie|tenter(?:ai|ons)?)"
            + OF + "|m['’]efforcer|faire de mon mieux|try to|try and|do my best|attempt to");

    private static final Pattern WISH =
            start("(?:plus|moins|davantage)" + OF + "|mieux|meilleure?s?|more|less|fewer|better");

    private WordingPolicy() {}

    static Optional<WordingAdvice> advice(String text) {
        var said = text.strip();
        if (IDENTITY.matcher(said).find()) {
            return Optional.of(WordingAdvice.IDENTITY);
        }
        if (ATTEMPT.matcher(said).find()) {
            return Optional.of(WordingAdvice.ATTEMPT);
        }
        return WISH.matcher(said).find() || words(said) < 3 ? Optional.of(WordingAdvice.NO_ACT) : Optional.empty();
    }

    private static int words(String text) {
        return text.split("[\\s'’]+").length;
    }

    private static Pattern start(String beginnings) {
        return Pattern.compile(
                SUBJECT + "(?:" + beginnings + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
