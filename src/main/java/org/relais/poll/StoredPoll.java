package org.relais.poll;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopState;

/** A poll as it is kept. */
record StoredPoll(
        PollId id,
        WorkshopId workshop,
        Instant closesAt,
        @Nullable Instant closedAt,
        @Nullable UUID chosen) {

    /** Only a draft has an open date: once it is published, its date is said. */
    PollState state(WorkshopState workshop, Instant now) {
        if (chosen != null) {
            return PollState.CHOSEN;
        }
        if (closedAt != null || workshop != WorkshopState.DRAFT) {
            return PollState.OVER;
        }
        return now.isBefore(closesAt) ? PollState.OPEN : PollState.WAITING;
    }
}
