package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** A concrete situation that somebody wants to solve or understand together (C1). */
@Entity
class Topic {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TopicId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Embedded
    private TopicText text;

    @Enumerated(EnumType.STRING)
    private TopicState state;

    private Instant proposedAt;
    private @Nullable Instant selectedAt;
    private @Nullable Instant discussedAt;
    private @Nullable Instant editedAt;
    private @Nullable Integer editedPoints;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    Topic(TopicId id, CommunityId community, PersonId author, TopicText text, Instant proposedAt) {
        this.id = id;
        this.community = community;
        this.author = author;
        this.text = text;
        this.state = TopicState.OPEN;
        this.proposedAt = proposedAt;
    }

    TopicId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    TopicText text() {
        return text;
    }

    TopicState state() {
        return state;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    @Nullable
    Instant selectedAt() {
        return selectedAt;
    }

    @Nullable
    Instant discussedAt() {
        return discussedAt;
    }

    /** Points that the topic had when it was last edited after votes; null when voters read what stands here (R1.3). */
    @Nullable
    Integer editedPoints() {
        return editedPoints;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isOpen() {
        return state == TopicState.OPEN;
    }

    /** Free while nobody voted; later the edit is shown with the points it had (R1.3). */
    void rephrase(TopicText text, int points, Instant when) {
        if (points > 0 && !text.equals(this.text)) {
            editedAt = when;
            editedPoints = points;
        }
        this.text = text;
    }

    void select(Instant when) {
        if (state == TopicState.OPEN) {
            state = TopicState.SELECTED;
            selectedAt = when;
        }
    }

    void release() {
        if (state == TopicState.SELECTED) {
            state = TopicState.OPEN;
            selectedAt = null;
        }
    }

    void discuss(Instant when) {
        if (state != TopicState.DISCUSSED) {
            state = TopicState.DISCUSSED;
            discussedAt = when;
        }
    }
}
