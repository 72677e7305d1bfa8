package org.relais.live.retrospective;

import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;

/**
 * A card. Nobody's name is shown beside it: a signal is worth as much from anybody.
 *
 * @param source where a fact can be checked; empty for all others
 * @param signal the weak signal that a fact confirms or contradicts
 * @param writer who may take it back; null once that is forgotten
 */
public record RetroCard(
        RetroCardId id,
        CardKind kind,
        String text,
        String source,
        @Nullable RetroCardId signal,
        String fromTeam,
        String toTeam,
        @Nullable ParticipantId writer) {

    public static final int LONGEST = 300;
    public static final int LONGEST_SOURCE = 200;
    public static final int LONGEST_TEAM = 60;
}
