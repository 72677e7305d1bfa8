package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** A workshop from its first draft to its end (C3, C6). */
@Entity
class Workshop {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkshopId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "community_id"))
    private CommunityId community;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private PersonId madeBy;

    @Embedded
    private Decided decided;

    @Embedded
    private Life life;

    @Embedded
    private SeatRules seatRules;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Workshop() {}

    Workshop(WorkshopId id, CommunityId community, PersonId madeBy, WorkshopPlan plan, Instant madeAt) {
        this.id = id;
        this.community = community;
        this.madeBy = madeBy;
        this.decided = new Decided(plan);
        this.life = Life.draft(madeAt);
        this.seatRules = SeatRules.usual();
    }

    /** Decides anew; who takes care of what, and what is ready, stays. */
    void replan(WorkshopPlan plan) {
        decided = new Decided(plan.with(plan.preparation().caredForAs(plan().preparation())));
    }

    /** How many seats there are and how they are given, without planning anything else anew. */
    void arrange(int capacity, SeatRules rules) {
        decided.seat(capacity);
        seatRules = rules;
    }

    void publish(Instant now) {
        life = life.published(now);
    }

    void cancel(Instant now) {
        life = life.cancelled(now);
    }

    void begin(Instant now) {
        life = life.begun(now);
    }

    void close(Instant now) {
        life = life.closed(now);
    }

    /** A draft is its author's and the stewards' (T9). */
    boolean isDraft() {
        return state() == WorkshopState.DRAFT;
    }

    boolean isMadeBy(PersonId person) {
        return madeBy.equals(person);
    }

    WorkshopId id() {
        return id;
    }

    CommunityId community() {
        return community;
    }

    WorkshopPlan plan() {
        return decided.plan();
    }

    SeatRules seatRules() {
        return seatRules;
    }

    WorkshopBrief brief(List<RoleHolder> roles) {
        return new WorkshopBrief(
                id, community, madeBy, state(), plan(), seatRules, roles, life.publishedAt(), life.closedAt());
    }

    /** Empty unless it took place, takes place or will. */
    Optional<WorkshopTimes> times() {
        return Optional.ofNullable(life.publishedAt())
                .filter(published -> state() != WorkshopState.CANCELLED)
                .map(published -> WorkshopTimes.of(id, community, life, published, decided.slot(), seatRules));
    }

    WorkshopState state() {
        return life.state();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
