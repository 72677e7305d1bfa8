package org.relais.live.view;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.GuestLinks;
import org.relais.people.GuestLinks.Waiting;

/**
 * How a guest keeps what they did, once the workshop is over (L3).
 *
 * @param mailed by an address; else by an account made in this browser
 * @param address that the guest left and nobody confirmed yet; their own page alone shows it
 * @param until when the mailed link is valid
 * @param days for how long one is
 */
public record Keeping(
        boolean mailed, @Nullable String address, @Nullable Instant until, long days) {

    static Keeping of(boolean mailed, Optional<Waiting> waiting) {
        return new Keeping(
                mailed,
                waiting.map(Waiting::email).orElse(null),
                waiting.map(Waiting::until).orElse(null),
                GuestLinks.VALID.toDays());
    }
}
