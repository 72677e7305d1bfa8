package org.relais.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.relais.shared.Ids;

/** What a commitment said until it was reworded: the history stays visible (R9.8). */
@Entity
class CommitmentEdit {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "commitment"))
    private CommitmentId commitment;

    @Embedded
    private Wording wording;

    private Instant editedAt;

    @SuppressWarnings("NullAway.Init")
    protected CommitmentEdit() {}

    CommitmentEdit(CommitmentId commitment, Wording before, Instant editedAt) {
        this.id = Ids.next();
        this.commitment = commitment;
        this.wording = before;
        this.editedAt = editedAt;
    }

    CommitmentId commitment() {
        return commitment;
    }

    Instant editedAt() {
        return editedAt;
    }

    EarlierWording earlier() {
        return new EarlierWording(wording, editedAt);
    }
}
