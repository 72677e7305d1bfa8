package org.relais.workshop;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where a workshop is in its life (C3), and since when. */
@Embeddable
record Life(
        @Enumerated(EnumType.STRING) WorkshopState state,
        Instant madeAt,
        @Nullable Instant publishedAt,
        @Nullable Instant beganAt,
        @Nullable Instant closedAt,
        @Nullable Instant cancelledAt) {

    static Life draft(Instant now) {
        return new Life(WorkshopState.DRAFT, now, null, null, null, null);
    }

    Life published(Instant now) {
        return new Life(WorkshopState.PUBLISHED, madeAt, now, null, null, null);
    }

    Life begun(Instant now) {
        return new Life(WorkshopState.LIVE, madeAt, publishedAt, now, null, null);
    }

    Life closed(Instant now) {
        return new Life(WorkshopState.CLOSED, madeAt, publishedAt, beganAt, now, null);
    }

    Life cancelled(Instant now) {
        return new Life(WorkshopState.CANCELLED, madeAt, publishedAt, null, null, now);
    }
}
