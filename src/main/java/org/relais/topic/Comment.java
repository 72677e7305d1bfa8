package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Texts;

/** What a member says about a topic. */
@Entity
@Table(name = "topic_comment")
class Comment {

    /** Corrections within this time are not marked (R1.8). */
    static final Duration QUIET = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
    private TopicId topic;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    private String body;
    private Instant writtenAt;
    private @Nullable Instant editedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    Comment(UUID id, TopicId topic, PersonId author, String body, Instant writtenAt) {
        this.id = id;
        this.topic = topic;
        this.author = author;
        this.body = Texts.between(1, 1000, body);
        this.writtenAt = writtenAt;
    }

    UUID id() {
        return id;
    }

    TopicId topic() {
        return topic;
    }

    PersonId author() {
        return author;
    }

    String body() {
        return body;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isEdited() {
        return editedAt != null;
    }

    void rephrase(String body, Instant when) {
        if (!body.equals(this.body) && when.isAfter(writtenAt.plus(QUIET))) {
            editedAt = when;
        }
        this.body = Texts.between(1, 1000, body);
    }
}
