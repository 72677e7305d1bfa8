package org.relais.topic;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
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

    /** Of a round with an end. */
    RoundPlan plan() {
        return new RoundPlan(title, opensAt, Objects.requireNonNull(closesAt, "the standing round has no plan"), rules);
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

    /** What people were promised when they began to vote holds (R2.3). */
    RoundChange change(RoundPlan plan, boolean voted, Instant now) {
        if (state(now).compareTo(RoundState.OPEN) > 0) {
            return RoundChange.OVER;
        }
        if (isOpen(now) && plan.rules().visibility().compareTo(rules.visibility()) > 0) {
            return RoundChange.SHOWS_EARLIER;
        }
        if (voted && rules.anonymous() && !plan.rules().anonymous()) {
            return RoundChange.NAMES_VOTERS;
        }
        title = plan.title();
        opensAt = isOpen(now) ? opensAt : plan.opensAt();
        closesAt = plan.closesAt();
        rules = plan.rules();
        return RoundChange.SAVED;
    }

    /** Of the standing round only the points change: it shows its totals and hides its voters, always. */
    void change(@Nullable Integer budget, int maxPerTopic, int ownCap) {
        rules = new VotingRules(budget, maxPerTopic, ownCap, rules.visibility(), rules.anonymous());
    }

    /** Opens, closes or publishes it now; false when it is not at that point. */
    boolean move(RoundState next, Instant now) {
        if (next.ordinal() != state(now).ordinal() + 1) {
            return false;
        }
        switch (next) {
            case OPEN -> opensAt = now;
            case CLOSED -> closesAt = now;
            default -> publishedAt = now;
        }
        return true;
    }

    /** Longer than this from its opening to its end. */
    boolean lasts(Duration time) {
        return closesAt != null && opensAt.plus(time).isBefore(closesAt);
    }

    /** Those who did not vote were told that it closes soon (R2.5). */
    void reminded(Instant now) {
        remindedAt = now;
    }
}
