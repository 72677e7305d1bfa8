package org.relais.people;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What a passphrase must be: 12 to 128 characters of any script, and not one that is tried first (an offline list and
 * the person's own name and address). No rules about kinds of characters, no expiry.
 */
@Component
public class PassphrasePolicy {

    public static final int SHORTEST = 12;
    public static final int LONGEST = 128;

    /** Beyond this length nothing is learnt and measuring becomes slow. */
    private static final int MEASURED = 64;

    private static final int SAFE = 3;

    /** So many letters at least have nothing to do with the person's name, address or Relais. */
    private static final int OWN_LETTERS = 6;

    private static final List<String> EVERYBODY_TRIES =
            List.of("relais", "atelier", "workshop", "motdepasse", "azerty", "bonjour", "soleil", "bienvenue");

    private final Zxcvbn list = new Zxcvbn();

    /** Why a passphrase is refused. */
    public enum Weakness {
        TOO_SHORT("people.passphrase.too-short"),
        TOO_LONG("people.passphrase.too-long"),
        TRIED_FIRST("people.passphrase.tried-first");

        private final String message;

        Weakness(String message) {
            this.message = message;
        }

        /** Key of the sentence that says what to do. */
        public String message() {
            return message;
        }
    }

    public Optional<Weakness> weakness(Passphrase passphrase, String name, String email) {
        if (passphrase.codePoints() < SHORTEST) {
            return Optional.of(Weakness.TOO_SHORT);
        }
        if (passphrase.codePoints() > LONGEST) {
            return Optional.of(Weakness.TOO_LONG);
        }
        return triedFirst(passphrase.text(), name, email) ? Optional.of(Weakness.TRIED_FIRST) : Optional.empty();
    }

    private boolean triedFirst(String text, String name, String email) {
        List<String> context = context(name, email);
        String measured = text.substring(0, Math.min(MEASURED, text.length()));
        return rest(text, context).length() < OWN_LETTERS
                || list.measure(measured, context).getScore() < SAFE;
    }

    private static List<String> context(String name, String email) {
        return Stream.of(
                        EVERYBODY_TRIES.stream(), Arrays.stream(name.split("\\s+")), Arrays.stream(email.split("[@.]")))
                .flatMap(words -> words)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 1)
                .toList();
    }

    /** What is left without the words that everybody knows about this person. */
    private static String rest(String text, List<String> context) {
        String rest = text.toLowerCase(Locale.ROOT);
        for (String word : context) {
            rest = rest.replace(word, "");
        }
        return rest.replaceAll("[\\p{Punct}\\s]", "");
    }
}
