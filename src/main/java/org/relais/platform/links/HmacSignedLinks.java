package org.relais.platform.links;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.relais.platform.SignedLinks;
import org.springframework.stereotype.Component;

/** {@code <what it allows>.<signature>}: the first part says until when and for whom, in the open. */
@Component
class HmacSignedLinks implements SignedLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int LONGEST = 1000;
    private static final Pattern SIGNED = Pattern.compile(TOKEN);

    private final SigningKey key;
    private final Clock clock;
    private volatile byte @Nullable [] secret;

    HmacSignedLinks(SigningKey key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    @Override
    public String sign(String purpose, String subject, Instant expiresAt) {
        String statement = encode((expiresAt.getEpochSecond() + " " + subject).getBytes(StandardCharsets.UTF_8));
        return statement + "." + encode(signature(purpose, statement));
    }

    @Override
    public Optional<Signed> read(String purpose, String token) {
        Matcher parts = SIGNED.matcher(token);
        if (token.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        byte[] given = parts.group(2).getBytes(StandardCharsets.US_ASCII);
        byte[] wanted = encode(signature(purpose, parts.group(1))).getBytes(StandardCharsets.US_ASCII);
        return MessageDigest.isEqual(wanted, given) ? Optional.of(statement(parts.group(1))) : Optional.empty();
    }

    private Signed statement(String encoded) {
        String statement = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
        int space = statement.indexOf(' ');
        Instant expiresAt = Instant.ofEpochSecond(Long.parseLong(statement.substring(0, space)));
        return new Signed(statement.substring(space + 1), !clock.instant().isBefore(expiresAt));
    }

    /** A purpose is part of what is signed, with an end that it cannot contain. */
    private byte[] signature(String purpose, String statement) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret(), ALGORITHM));
            return mac.doFinal((purpose + "\n" + statement).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private byte[] secret() {
        byte[] known = secret;
        if (known == null) {
            known = key.secret();
            secret = known;
        }
        return known;
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
