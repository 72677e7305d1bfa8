package org.relais.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/** A commitment as its readers see it. The owner is a person or a guest, always with a name. */
public record CommitmentLine(
        CommitmentId id,
        CommunityId community,
        @Nullable WorkshopId workshop,
        @Nullable PersonId ownerPerson,
        @Nullable GuestId ownerGuest,
        String ownerName,
        String text,
        String sign,
        LocalDate dueOn,
        Audience audience,
        CommitmentState state,
        @Nullable String note,
        @Nullable Instant settledAt,
        Instant madeAt) {

    static CommitmentLine of(
            CommitmentId id,
            CommunityId community,
            @Nullable WorkshopId workshop,
            Owner owner,
            Wording wording,
            Audience audience,
            Outcome outcome,
            Instant madeAt) {
        return new CommitmentLine(
                id,
                community,
                workshop,
                owner.person(),
                owner.guest(),
                owner.name(),
                wording.text(),
                wording.sign(),
                wording.dueOn(),
                audience,
                outcome.state(),
                outcome.note(),
                outcome.settledAt(),
                madeAt);
    }

    /** The same words for the same readers, by somebody who takes it on. */
    NewCommitment madeAnewBy(Actor actor, String name) {
        return new NewCommitment(community, workshop, actor, name, text, sign, dueOn, audience);
    }

    /** Its author shows it that far (P2); one that was let go leaves every list outside the community (P3). */
    public boolean tellsTo(Audience readers) {
        return audience.compareTo(readers) >= 0
                && (readers != Audience.ORGANISATION || state != CommitmentState.LET_GO);
    }

    /** Whose it is, by identity: to count people, never to name them. */
    public Actor owner() {
        return new Actor(ownerPerson, ownerGuest);
    }

    public boolean isOwnedBy(Actor actor) {
        return new Owner(ownerPerson, ownerGuest, ownerName).is(actor);
    }
}
