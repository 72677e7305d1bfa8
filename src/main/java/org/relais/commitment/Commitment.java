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
    private Owner owner;

    @Embedded
    private Wording wording;

    @Embedded
    private Outcome outcome = Outcome.OPEN;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "predecessor"))
    private @Nullable CommitmentId predecessor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "offered_to"))
    private @Nullable PersonId offeredTo;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Commitment() {}

    public Commitment(CommitmentId id, NewCommitment made, Instant madeAt) {
        this.id = id;
        this.community = made.community();
        this.workshop = made.workshop();
        this.owner = Owner.of(made.owner(), made.ownerName());
        this.wording = new Wording(made.text(), made.sign(), made.dueOn());
        this.audience = made.audience();
        this.madeAt = madeAt;
    }

    public boolean isOwnedBy(Actor actor) {
        return owner.is(actor);
    }

    public boolean isActive() {
        return outcome.isOpen();
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
    boolean settle(CommitmentState state, @Nullable String note, Instant now) {
        if (state == CommitmentState.ACTIVE) {
            throw new IllegalArgumentException("Settling needs an outcome");
        }
        if (!isActive()) {
            return outcome.state() == state;
        }
        outcome = new Outcome(state, note, now);
        offeredTo = null;
        return true;
    }

    /** The owner pressed the wrong button, or changed their mind. */
    void reopen() {
        outcome = Outcome.OPEN;
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

    /** The other one was adapted into this one, or handed over to its owner. */
    void follows(Commitment other) {
        this.predecessor = other.id;
    }

    void belongsTo(PersonId person) {
        owner = owner.becoming(person);
    }

    CommitmentId id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    @Nullable
    CommitmentId predecessor() {
        return predecessor;
    }

    @Nullable
    PersonId offeredTo() {
        return offeredTo;
    }

    CommitmentLine line() {
        return CommitmentLine.of(id, community, workshop, owner, wording, audience, outcome, madeAt);
    }
}
