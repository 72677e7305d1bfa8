package org.relais.platform;

import java.time.Duration;

/**
 * How often something may be tried; limits are named in the configuration ({@code relais.limits.<what>}) and counted in
 * the database, so all nodes count together.
 */
public interface RateLimits {

    /** Takes one try; false when none is left. */
    boolean allow(String what, String key);

    /**
     * Takes one try.
     *
     * @throws TooManyTries when none is left; answered as 429 with the time to wait
     */
    void spend(String what, String key);

    /**
     * Takes nothing: for acts of which only those count that come to nothing, and which many people behind one address do
     * in the same moment. Asked before the act; {@link #count} afterwards.
     *
     * @throws TooManyTries when none is left
     */
    void check(String what, String key);

    /** Takes a try that was made already, below nothing if need be: what many at once had too much is waited for. */
    void count(String what, String key);

    /** Gives a try back: of some acts only those that came to nothing count, and until then each could be one. */
    void giveBack(String what, String key);

    /** A limit: this many tries within this time. */
    record Limit(int tries, Duration per) {}
}
