package org.relais.report;

import java.time.Instant;

/** What the community needs from its managers: time, tools, arbitration (P19). */
public record Need(String text, String writtenBy, Instant writtenAt) {

    /** Longest text: one paragraph. */
    public static final int LONGEST = 1000;
}
