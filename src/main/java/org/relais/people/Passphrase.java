package org.relais.people;

import java.text.Normalizer;

/** A secret as typed, in any script; the same letters make the same secret on every keyboard (NFKC). */
public final class Passphrase {

    private final String text;

    private Passphrase(String text) {
        this.text = text;
    }

    /** Also used by form binding, which is why it takes any text; halves of characters cannot be hashed. */
    public static Passphrase of(String typed) {
        String whole = typed.codePoints()
                .filter(codePoint -> Character.getType(codePoint) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return new Passphrase(Normalizer.normalize(whole, Normalizer.Form.NFKC));
    }

    String text() {
        return text;
    }

    int codePoints() {
        return text.codePointCount(0, text.length());
    }

    /** Never the secret: forms and logs print objects. */
    @Override
    public String toString() {
        return "***";
    }
}
