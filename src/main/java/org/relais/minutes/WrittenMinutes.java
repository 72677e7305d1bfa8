package org.relais.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Texts;
import org.relais.workshop.WorkshopId;

/** Minutes as somebody wrote them, starting from what was generated. */
@Entity
@Table(name = "minutes")
class WrittenMinutes {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshop;

    private String body;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected WrittenMinutes() {}

    WrittenMinutes(WorkshopId workshop, String body, PersonId writtenBy, Instant writtenAt) {
        this.workshop = workshop;
        this.body = Texts.between(1, Minutes.LONGEST, body);
        this.writtenBy = writtenBy;
        this.writtenAt = writtenAt;
    }

    /** Whoever wrote last stands below the text. */
    void write(String body, PersonId writer, Instant now) {
        this.body = Texts.between(1, Minutes.LONGEST, body);
        this.writtenBy = writer;
        this.writtenAt = now;
    }

    String body() {
        return body;
    }

    PersonId writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
