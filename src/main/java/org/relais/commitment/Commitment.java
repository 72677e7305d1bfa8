package org.relais.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * What somebody promises to do, by when, and how others will see it. Its owner alone says what became of it (P7); there
 * is no state for a date that has passed (C9).
 */
@Entity
public class Commitment {

    /** How long the owner may take a commitment back without a trace (R9.9). */
    static final Duration REGRET = Duration.ofHours(48);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private CommitmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop"))
    private @Nullable WorkshopId workshop;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_person"))
    private @Nullable PersonId ownerPerson;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "owner_guest"))
    private @Nullable GuestId ownerGuest;

    private String ownerName;

    @Embedded
    private Wording wording;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    @Enumerated(EnumType.STRING)
    private CommitmentState state = CommitmentState.ACTIVE;

    private @Nullable String note;
    private Instant madeAt;
    private @Nullable Instant settledAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "adapted_from"))
    private @Nullable CommitmentId adaptedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "handed_from"))
    private @Nullable CommitmentId handedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_to"))
    private @Nullable PersonId offeredTo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    public Commitment(CommitmentId id, NewCommitment made, Instant madeAt) {
        if (!made.owner().known()) {
            throw new IllegalArgumentException("A commitment has an owner");
        }
        this.id = id;
        this.community = made.community();
        this.workshop = made.workshop();
        this.ownerPerson = made.owner().person();
        this.ownerGuest = made.owner().guest();
        this.ownerName = made.ownerName();
        this.wording = new Wording(made.text(), made.sign(), made.dueOn());
        this.audience = made.audience();
        this.madeAt = madeAt;
    }

    public boolean isOwnedBy(Actor actor) {
        return actor.person() != null
                ? actor.person().equals(ownerPerson)
                : actor.guest() != null && actor.guest().equals(ownerGuest);
    }

    public boolean isActive() {
        return state == CommitmentState.ACTIVE;
    }

    public boolean isOfferedTo(PersonId person) {
        return person.equals(offeredTo);
    }

    /** Free before the date; afterwards it is adapted rather than reworded (R9.8). */
    public boolean mayBeReworded(LocalDate today) {
        return isActive() && !today.isAfter(wording.dueOn());
    }

    public boolean mayBeDeleted(Instant now) {
        return now.isBefore(madeAt.plus(REGRET));
    }

    /** @return false when it was settled already, differently */
    boolean settle(CommitmentState outcome, @Nullable String why, Instant now) {
        if (outcome == CommitmentState.ACTIVE) {
            throw new IllegalArgumentException("Settling needs an outcome");
        }
        if (!isActive()) {
            return state == outcome;
        }
        state = outcome;
        note = why;
        settledAt = now;
        offeredTo = null;
        return true;
    }

    /** The owner pressed the wrong button, or changed their mind. */
    void reopen() {
        state = CommitmentState.ACTIVE;
        note = null;
        settledAt = null;
    }

    /** @return what it said before */
    Wording reword(Wording wording) {
        var before = this.wording;
        this.wording = wording;
        return before;
    }

    void showTo(Audience audience) {
        this.audience = audience;
    }

    void offerTo(@Nullable PersonId person) {
        this.offeredTo = person;
    }

    void comesFrom(Commitment adapted) {
        this.adaptedFrom = adapted.id;
    }

    void wasHandedOverFrom(Commitment handed) {
        this.handedFrom = handed.id;
    }

    void belongsTo(PersonId person) {
        ownerPerson = person;
        ownerGuest = null;
    }

    public CommitmentLine line() {
        return new CommitmentLine(
                id,
                community,
                workshop,
                ownerPerson,
                ownerGuest,
                ownerName,
                wording.text(),
                wording.sign(),
                wording.dueOn(),
                audience,
                state,
                note,
                settledAt,
                madeAt);
    }

    CommitmentId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    CommitmentId adaptedFrom() {
        return adaptedFrom;
    }

    @Nullable
    CommitmentId handedFrom() {
        return handedFrom;
    }

    @Nullable
    PersonId offeredTo() {
        return offeredTo;
    }
}
