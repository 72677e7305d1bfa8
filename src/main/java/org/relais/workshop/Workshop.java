package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.topic.TopicId;

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
    private Purpose purpose;

    @Embedded
    private Slot slot;

    @Embedded
    private Venue venue;

    @ElementCollection
    @CollectionTable(name = "agenda_step", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<AgendaStep> steps;

    @ElementCollection
    @CollectionTable(name = "workshop_topic", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
    private List<TopicId> topics;

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
        this.purpose = plan.purpose();
        this.slot = plan.slot();
        this.venue = plan.venue();
        this.steps = new ArrayList<>(plan.steps());
        this.topics = new ArrayList<>(plan.topics());
        this.life = Life.draft(madeAt);
        this.seatRules = SeatRules.usual();
    }

    /**
     * Decides anew. The lists are replaced as a whole, never changed in place: that makes each edit a new version and
     * lets steps change places without two of them standing on one.
     */
    void replan(WorkshopPlan plan) {
        purpose = plan.purpose();
        slot = plan.slot();
        venue = plan.venue();
        steps = new ArrayList<>(plan.steps());
        topics = new ArrayList<>(plan.topics());
    }

    /** How many seats there are and how they are given, without planning anything else anew. */
    void arrange(int capacity, SeatRules rules) {
        venue = venue.with(capacity);
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
        return new WorkshopPlan(purpose, slot, venue, steps, topics);
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
                .map(published -> WorkshopTimes.of(id, community, life, published, slot, seatRules));
    }

    WorkshopState state() {
        return life.state();
    }

    long version() {
        return version == null ? 0 : version;
    }
}
