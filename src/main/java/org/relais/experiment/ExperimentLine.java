package org.relais.experiment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * An experiment as its readers see it.
 *
 * @param ownerName of whoever accepted it, or was asked; empty when nobody was
 * @param accepted the owner said yes; before that it has none, only somebody who was asked
 */
public record ExperimentLine(
        ExperimentId id,
        CommunityId community,
        WorkshopId workshop,
        String origin,
        String hypothesis,
        String measure,
        String guardRail,
        LocalDate endsOn,
        Instant proposedAt,
        @Nullable PersonId ownerPerson,
        @Nullable GuestId ownerGuest,
        String ownerName,
        boolean accepted) {

    /** Somebody was asked and has not answered. */
    public boolean asks(Actor actor) {
        return !accepted && is(actor);
    }

    public boolean isOwnedBy(Actor actor) {
        return accepted && is(actor);
    }

    /** Nobody owns it, and nobody was asked. */
    public boolean free() {
        return ownerName.isEmpty();
    }

    private boolean is(Actor actor) {
        return actor.person() != null
                ? actor.person().equals(ownerPerson)
                : actor.guest() != null && actor.guest().equals(ownerGuest);
    }
}
