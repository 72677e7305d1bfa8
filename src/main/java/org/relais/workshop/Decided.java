package org.relais.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.relais.topic.TopicId;

/**
 * A plan as the database keeps it. It is replaced as a whole, never changed in place: that makes each edit a new version
 * of the workshop, and lets steps change places without two of them standing on one.
 */
@Embeddable
class Decided {

    @Embedded
    private Purpose purpose;

    @Embedded
    private Slot slot;

    @Embedded
    private Venue venue;

    @Column(name = "success_criteria")
    private List<String> criteria;

    @Column(name = "access_needed")
    private List<String> access;

    @ElementCollection
    @CollectionTable(name = "workshop_objective", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<Objective> objectives;

    @ElementCollection
    @CollectionTable(name = "workshop_deliverable", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<Deliverable> deliverables;

    @ElementCollection
    @CollectionTable(name = "workshop_preparation", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<PreparationItem> items;

    @ElementCollection
    @CollectionTable(name = "workshop_data", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<DataNeed> data;

    @ElementCollection
    @CollectionTable(name = "workshop_dependency", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<Dependency> dependencies;

    @ElementCollection
    @CollectionTable(name = "agenda_step", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    private List<AgendaStep> steps;

    @ElementCollection
    @CollectionTable(name = "workshop_topic", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position")
    @AttributeOverride(name = "value", column = @Column(name = "topic_id"))
    private List<TopicId> topics;

    @SuppressWarnings("NullAway.Init")
    protected Decided() {}

    Decided(WorkshopPlan plan) {
        this.purpose = plan.purpose();
        this.slot = plan.slot();
        this.venue = plan.venue();
        this.objectives = new ArrayList<>(plan.aims().objectives());
        this.deliverables = new ArrayList<>(plan.aims().deliverables());
        this.criteria = new ArrayList<>(plan.aims().criteria());
        this.items = new ArrayList<>(plan.preparation().items());
        this.data = new ArrayList<>(plan.preparation().data());
        this.dependencies = new ArrayList<>(plan.preparation().dependencies());
        this.access = new ArrayList<>(plan.preparation().access());
        this.steps = new ArrayList<>(plan.steps());
        this.topics = new ArrayList<>(plan.topics());
    }

    WorkshopPlan plan() {
        return new WorkshopPlan(
                purpose,
                new Aims(objectives, deliverables, criteria),
                slot,
                venue,
                new Preparation(items, data, dependencies, access),
                steps,
                topics);
    }

    void seat(int capacity) {
        venue = venue.with(capacity);
    }

    Slot slot() {
        return slot;
    }
}
