package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.Texts;

/** What a member says about a topic, answers to that, or expects from a workshop (R1.7, R1.8). */
@Entity
@Table(name = "topic_comment")
class Comment {

    /** Corrections within this time are not marked (R1.8). */
    static final Duration QUIET = Duration.ofMinutes(15);

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
    private @Nullable TopicId topic;

    private @Nullable UUID workshopId;
    private @Nullable UUID parentId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    @Enumerated(EnumType.STRING)
    private @Nullable CommentKind kind;

    private String body;
    private Instant writtenAt;
    private @Nullable Instant editedAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant deletedAt;

    @Embedded
    private @Nullable Hiding hiding;

    @Embedded
    private @Nullable Treatment treatment;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Comment() {}

    private Comment(UUID id, PersonId author, @Nullable CommentKind kind, String body, Instant writtenAt) {
        this.id = id;
        this.author = author;
        this.kind = kind;
        this.body = Texts.between(1, 1000, body);
        this.writtenAt = writtenAt;
    }

    static Comment on(TopicId topic, UUID id, PersonId author, CommentKind kind, String body, Instant when) {
        Comment comment = new Comment(id, author, kind, body, when);
        comment.topic = topic;
        return comment;
    }

    static Comment replyTo(Comment parent, UUID id, PersonId author, String body, Instant when) {
        if (!parent.takesReplies()) {
            throw new IllegalArgumentException("replies have one level");
        }
        Comment reply = new Comment(id, author, null, body, when);
        reply.topic = parent.topic;
        reply.parentId = parent.id;
        return reply;
    }

    static Comment expectedFrom(UUID workshop, UUID id, PersonId author, String body, Instant when) {
        Comment expectation = new Comment(id, author, CommentKind.EXPECTATION, body, when);
        expectation.workshopId = workshop;
        return expectation;
    }

    UUID id() {
        return id;
    }

    @Nullable
    TopicId topic() {
        return topic;
    }

    @Nullable
    UUID workshop() {
        return workshopId;
    }

    @Nullable
    UUID parent() {
        return parentId;
    }

    PersonId author() {
        return author;
    }

    String body() {
        return body;
    }

    @Nullable
    CommentKind kind() {
        return kind;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    boolean isExpectation() {
        return kind == CommentKind.EXPECTATION;
    }

    boolean isEdited() {
        return editedAt != null;
    }

    /** Neither deleted nor hidden. */
    boolean isThere() {
        return !isDeleted() && !isHidden();
    }

    boolean isDeleted() {
        return deletedAt != null;
    }

    boolean isHidden() {
        return hiding != null;
    }

    @Nullable
    String hiddenReason() {
        return hiding == null ? null : hiding.hiddenReason();
    }

    boolean isAccepted() {
        return acceptedAt != null;
    }

    boolean takesReplies() {
        return topic != null && parentId == null && isThere();
    }

    @Nullable
    Treatment treatment() {
        return treatment;
    }

    void rephrase(String body, Instant when) {
        if (!body.equals(this.body) && when.isAfter(writtenAt.plus(QUIET))) {
            editedAt = when;
        }
        this.body = Texts.between(1, 1000, body);
    }

    /** Leaves a tombstone: its place, nothing that was said (R1.8). */
    void bury(Instant when) {
        deletedAt = when;
        body = "";
    }

    void hide(Hiding hiding) {
        this.hiding = hiding;
    }

    void showAgain() {
        hiding = null;
    }

    void accept(Instant when) {
        acceptedAt = when;
    }

    void withdrawAcceptance() {
        acceptedAt = null;
    }

    void treat(Treatment treatment) {
        this.treatment = treatment;
    }
}
