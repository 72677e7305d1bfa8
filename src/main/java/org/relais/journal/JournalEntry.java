package org.relais.journal;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.DecisionId;
import org.relais.live.ParticipantId;
import org.relais.live.Seat;
import org.relais.workshop.WorkshopId;

/** What one participant took away from a workshop: one surprise, one decision, one commitment, each if they like. */
@Entity
public class JournalEntry {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "participant_id"))
    private ParticipantId participant;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshop;

    private String name;

    @Embedded
    private @Nullable Surprise surprise;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decision_id"))
    private @Nullable DecisionId decision;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commitment_id"))
    private @Nullable CommitmentId commitment;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected JournalEntry() {}

    public JournalEntry(Seat author, WorkshopId workshop, Instant writtenAt) {
        this.participant = author.participant();
        this.name = author.name();
        this.workshop = workshop;
        this.writtenAt = writtenAt;
    }

    public ParticipantId participant() {
        return participant;
    }

    public Optional<Surprise> surprise() {
        return Optional.ofNullable(surprise);
    }

    public Optional<DecisionId> decision() {
        return Optional.ofNullable(decision);
    }

    public Optional<CommitmentId> commitment() {
        return Optional.ofNullable(commitment);
    }

    /** Empty while it stays with its author. */
    Optional<SharedSurprise> shared() {
        return surprise()
                .filter(told -> told.sharing() != Sharing.ME)
                .map(told -> new SharedSurprise(name, told.text(), told.sharing()));
    }

    void tell(@Nullable Surprise surprise) {
        this.surprise = surprise;
    }

    void decide(@Nullable DecisionId decision) {
        this.decision = decision;
    }

    void commit(@Nullable CommitmentId commitment) {
        this.commitment = commitment;
    }
}
