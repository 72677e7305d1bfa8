package org.relais.platform;

import java.time.Duration;

/** Tried too often; answered as 429 with the time to wait. */
public class TooManyTries extends RuntimeException {

    private final Duration wait;

    public TooManyTries(String what, Duration wait) {
        super(what);
        this.wait = wait;
    }

    public Duration waitFor() {
        return wait;
    }

    /** Whole seconds, at least one. */
    public long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }
}
