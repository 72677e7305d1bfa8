package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.relais.shared.Ids;

/** What a topic said before it was edited after votes: voters can read what they voted for (R1.3). */
@Entity
class TopicEdit {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
    private TopicId topic;

    private Instant editedAt;
    private int points;

    @Embedded
    private TopicText text;

    @SuppressWarnings("NullAway.Init")
    protected TopicEdit() {}

    /** @param before what it said, with so many points */
    TopicEdit(TopicId topic, TopicText before, int points, Instant editedAt) {
        this.id = Ids.next();
        this.topic = topic;
        this.text = before;
        this.points = points;
        this.editedAt = editedAt;
    }

    TopicText text() {
        return text;
    }

    int points() {
        return points;
    }

    Instant editedAt() {
        return editedAt;
    }
}
