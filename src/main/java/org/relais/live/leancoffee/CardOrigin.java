package org.relais.live.leancoffee;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * Where a card comes from.
 *
 * @param participant who proposed it, for their own page alone; of a topic from the backlog, nobody
 * @param author the name that everybody reads; null when there is none to read
 */
public record CardOrigin(
        Kind kind,
        @Nullable ParticipantId participant,
        @Nullable String author) {

    /** What stands below a card. */
    public enum Kind {
        NAMED,
        ANONYMOUS,
        BACKLOG
    }
}
