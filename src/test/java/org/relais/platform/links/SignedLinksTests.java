package org.relais.platform.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.relais.platform.SignedLinks;
import org.relais.platform.SignedLinks.Signed;
import org.relais.support.AppTest;
import org.springframework.beans.factory.annotation.Autowired;

/** R3.8: what a link of a mail may do is written in it, and cannot be written by anybody else. */
@AppTest
class SignedLinksTests {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final String SUBJECT = "0197.ana@example.org é";

    @Autowired
    SigningKey key;

    @Test
    void aLinkSaysWhatWasSigned() {
        String token = at(NOW).sign("sign-up.cancel", SUBJECT, NOW.plusSeconds(60));
        assertThat(token).matches("[A-Za-z0-9_.-]+");
        assertThat(at(NOW).read("sign-up.cancel", token)).contains(new Signed(SUBJECT, false));
    }

    @Test
    void anOldLinkIsGenuineButExpired() {
        String token = at(NOW).sign("sign-up.cancel", SUBJECT, NOW.plusSeconds(60));
        var later = at(NOW.plus(Duration.ofMinutes(1)));
        assertThat(later.read("sign-up.cancel", token)).contains(new Signed(SUBJECT, true));
    }

    @Test
    void aLinkOpensNothingElse() {
        String token = at(NOW).sign("sign-up.cancel", SUBJECT, NOW.plusSeconds(60));
        assertThat(at(NOW).read("sign-up.accept", token)).isEmpty();
    }

    @Test
    void everyAlteredCharacterMakesItNothing() {
        String token = at(NOW).sign("sign-up.cancel", SUBJECT, NOW.plusSeconds(60));
        var altered = IntStream.range(0, token.length())
                .mapToObj(at -> token.substring(0, at) + other(token.charAt(at)) + token.substring(at + 1));
        assertThat(altered)
                .allSatisfy(
                        text -> assertThat(at(NOW).read("sign-up.cancel", text)).isEmpty());
    }

    @Test
    void nonsenseIsNothing() {
        assertThat(new String[] {"", ".", "a.b", "\u0000", "é".repeat(5000), "a".repeat(100_000) + ".b"})
                .allSatisfy(
                        text -> assertThat(at(NOW).read("sign-up.cancel", text)).isEmpty());
    }

    @Test
    void allNodesHaveTheSameKey() {
        assertThat(key.secret()).hasSize(32).isEqualTo(key.secret());
    }

    /** A new object, as on another node: the key comes from the database. */
    private SignedLinks at(Instant now) {
        return new HmacSignedLinks(key, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static char other(char c) {
        return c == 'A' ? 'B' : 'A';
    }
}
