package org.relais.people;

import java.time.Instant;

/**
 * A browser in which somebody is signed in.
 *
 * @param handle names the session in addresses; the session's own id is a secret
 * @param here the browser that asks
 */
public record SessionLine(String handle, String browser, Instant since, Instant lastUsed, boolean here) {}
