package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;

/**
 * Votes on the open topics of a community (C2). The standing round is the order of the backlog and never ends; others
 * last from one moment to another, for example before a workshop.
 */
@Entity
@Table(name = "vote_round")
class Round {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoundId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    private boolean standing;
    private String title;
    private Instant opensAt;
    private @Nullable Instant closesAt;
    private @Nullable Instant publishedAt;
    private @Nullable Instant remindedAt;

    @Embedded
    private VotingRules rules;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Round() {}

    Round(RoundId id, CommunityId community, RoundPlan plan) {
        this.id = id;
        this.community = community;
        this.title = plan.title();
        this.opensAt = plan.opensAt();
        this.closesAt = plan.closesAt();
        this.rules = plan.rules();
    }

    RoundId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    boolean standing() {
        return standing;
    }

    String title() {
        return title;
    }

    Instant opensAt() {
        return opensAt;
    }

    /** Null for the standing round. */
    @Nullable
    Instant closesAt() {
        return closesAt;
    }

    VotingRules rules() {
        return rules;
    }

    long version() {
        return version == null ? 0 : version;
    }

    RoundState state(Instant now) {
        if (publishedAt != null) {
            return RoundState.PUBLISHED;
        }
        if (closesAt != null && !now.isBefore(closesAt)) {
            return RoundState.CLOSED;
        }
        return now.isBefore(opensAt) ? RoundState.PLANNED : RoundState.OPEN;
    }

    boolean isOpen(Instant now) {
        return state(now) == RoundState.OPEN;
    }

    /** Members may read the totals now (R2.3). */
    boolean shows(boolean voted, Instant now) {
        return switch (rules.visibility()) {
            case ALWAYS -> true;
            case AFTER_MY_VOTE -> voted || state(now).compareTo(RoundState.OPEN) > 0;
            case UNTIL_CLOSED -> state(now).compareTo(RoundState.OPEN) > 0;
        };
    }

    void change(RoundPlan plan) {
        title = plan.title();
        opensAt = plan.opensAt();
        closesAt = plan.closesAt();
        rules = plan.rules();
    }

    /** Of the standing round only the points change: it shows its totals and hides its voters, always. */
    void change(@Nullable Integer budget, int maxPerTopic, int ownCap) {
        rules = new VotingRules(budget, maxPerTopic, ownCap, rules.visibility(), rules.anonymous());
    }

    void open(Instant now) {
        if (state(now) == RoundState.PLANNED) {
            opensAt = now;
        }
    }

    void close(Instant now) {
        if (isOpen(now) && !standing) {
            closesAt = now;
        }
    }

    void publish(Instant now) {
        if (state(now) == RoundState.CLOSED) {
            publishedAt = now;
        }
    }

    /** Those who did not vote were told that it closes soon (R2.5). */
    void reminded(Instant now) {
        remindedAt = now;
    }

    boolean reminded() {
        return remindedAt != null;
    }
}
