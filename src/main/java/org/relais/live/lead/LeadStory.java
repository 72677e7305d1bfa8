package org.relais.live.lead;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the log: the lead went from one to another (L17).
 *
 * @param from null when nobody led
 * @param to null when nothing is known of them any more
 */
record LeadStory(
        Instant at,
        LeadChange what,
        @Nullable String from,
        @Nullable String to) {}
