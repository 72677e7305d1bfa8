package org.relais.live;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;

/**
 * How people come in (L4): a code of 8 symbols without look-alikes, valid while the room is open, and for the QR code a
 * token of 128 bits, which nobody guesses.
 */
@Embeddable
public record Entrance(
        @Column(name = "code") String code,
        @Column(name = "token") String token) {

    /** Without 0 and O, 1, I and L, 5 and S. */
    static final String ALPHABET = "2346789ABCDEFGHJKMNPQRTUVWXYZ";

    private static final int SYMBOLS = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Entrance random() {
        StringBuilder code = new StringBuilder();
        RANDOM.ints(SYMBOLS, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        byte[] token = new byte[16];
        RANDOM.nextBytes(token);
        return new Entrance(
                code.toString(), Base64.getUrlEncoder().withoutPadding().encodeToString(token));
    }

    /** The code as people type it: lower case, spaces and dashes are welcome. Empty when it cannot be one. */
    public static Optional<String> typed(String text) {
        String code = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
        boolean possible = code.length() == SYMBOLS && code.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
        return possible ? Optional.of(code) : Optional.empty();
    }

    /** Shown in two halves: {@code K7MF-2QXH}. */
    public String shown() {
        return code.substring(0, SYMBOLS / 2) + "-" + code.substring(SYMBOLS / 2);
    }
}
