package org.relais.workshop;

import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.DomainEvent;

/**
 * Somebody's place in a workshop became another one.
 *
 * @param before null when there was none
 */
public record SeatChanged(
        WorkshopId workshop, PersonId person, @Nullable SeatState before, SeatState after, Cause cause)
        implements DomainEvent {

    /** Who moved it: the mail says so. */
    public enum Cause {
        OWN_ACT,
        PROMOTION,
        FACILITATOR,
        OFFER_EXPIRED,
        COHORT
    }
}
