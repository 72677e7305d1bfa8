package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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
    private @Nullable PersonId author;

    @Embedded
    private TopicText text;

    @Embedded
    @AttributeOverride(name = "mergedInto.value", column = @Column(name = "merged_into_id"))
    private Fate fate;
    /** Read back as null when nothing was added. */
    @Embedded
    private @Nullable TopicDetails details;

    private boolean pseudonymous;

    private Instant proposedAt;
    private @Nullable Instant selectedAt;
    private @Nullable Instant discussedAt;
    private @Nullable Instant editedAt;
    private @Nullable Integer editedPoints;
    private @Nullable Instant askedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Topic() {}

    /** @param author null for a team outside the community, which its details name */
    Topic(TopicId id, CommunityId community, @Nullable PersonId author, Proposal proposal, Instant proposedAt) {
        this.id = id;
        this.community = community;
        this.author = author;
        this.fate = Fate.simply(TopicState.OPEN, proposedAt);
        this.text = proposal.text();
        this.details = proposal.details();
        this.pseudonymous = proposal.pseudonymous();
        this.proposedAt = proposedAt;
    }

    TopicId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    @Nullable
    PersonId author() {
        return author;
    }

    TopicText text() {
        return text;
    }

    Fate fate() {
        return fate;
    }

    TopicDetails details() {
        return details == null ? TopicDetails.NONE : details;
    }

    TopicState state() {
        return fate.state();
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

    /** When its author was asked whether it is still relevant; null when nobody asks (R1.6). */
    @Nullable
    Instant askedAt() {
        return askedAt;
    }

    long version() {
        return version == null ? 0 : version;
    }

    boolean isOpen() {
        return fate.state() == TopicState.OPEN;
    }

    /** Free while nobody voted; later the edit is shown with the points it had (R1.3). */
    void rephrase(TopicText text, int points, Instant when) {
        if (points > 0 && !text.equals(this.text)) {
            editedAt = when;
            editedPoints = points;
        }
        this.text = text;
    }

    void detail(TopicDetails details) {
        this.details = details;
    }

    void select(Instant when) {
        if (isOpen()) {
            turn(Fate.simply(TopicState.SELECTED, when));
            selectedAt = when;
        }
    }

    void release(Instant when) {
        if (state() == TopicState.SELECTED) {
            turn(Fate.simply(TopicState.OPEN, when));
            selectedAt = null;
        }
    }

    void discuss(Instant when) {
        if (state() == TopicState.SELECTED) {
            turn(Fate.simply(TopicState.DISCUSSED, when));
            discussedAt = when;
        }
    }

    /** Whoever calls asked {@link Fate#allows} first. */
    void turn(Fate next) {
        fate = next;
        askedAt = null;
    }

    /** The author is asked whether it is still relevant (R1.6). */
    void ask(Instant when) {
        askedAt = when;
    }

    /** It is still relevant: the time begins anew (R1.6). */
    void confirm(Instant when) {
        turn(Fate.simply(fate.state(), when));
    }
}
