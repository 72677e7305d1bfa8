package org.relais.workshop;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Planning a workshop, by those whom {@link Planners} names. */
@Service
@Transactional
public class Designs {

    private final WorkshopRepository repository;
    private final ChosenTopics topics;
    private final Planners planners;
    private final Communities communities;
    private final WorkshopNotices notices;
    private final CohortSeats cohort;
    private final Turns turns;
    private final EntityManager entities;
    private final Clock clock;

    Designs(
            WorkshopRepository repository,
            ChosenTopics topics,
            Planners planners,
            Communities communities,
            WorkshopNotices notices,
            CohortSeats cohort,
            Turns turns,
            EntityManager entities,
            Clock clock) {
        this.repository = repository;
        this.topics = topics;
        this.planners = planners;
        this.communities = communities;
        this.notices = notices;
        this.cohort = cohort;
        this.turns = turns;
        this.entities = entities;
        this.clock = clock;
    }

    /** Any member drafts a workshop: peers run them. The same identity twice (a form sent twice) is one workshop. */
    public WorkshopId draft(WorkshopId id, CommunityId community, PersonId author, WorkshopPlan plan) {
        communities.enter(community, author);
        turns.take(id.value());
        if (repository.findById(id).isEmpty()) {
            var open = topics.onlyPossible(community, List.of(), plan);
            repository.saveAndFlush(new Workshop(id, community, author, open, clock.instant()));
        }
        return id;
    }

    /** The workshop for somebody who may plan it, as long as it may be planned. */
    @Transactional(readOnly = true)
    public WorkshopDesign open(WorkshopId id, PersonId planner) {
        Workshop workshop = repository.findById(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = requirePlanner(workshop, planner);
        return new WorkshopDesign(
                id,
                community,
                workshop.plan(),
                workshop.state(),
                workshop.version(),
                topics.choice(workshop.community(), workshop.plan().topics()),
                Requirement.missing(workshop.plan(), clock.instant()));
    }

    /** What a plan would lack: a published workshop keeps saying what it must (R6.3), a draft may be incomplete. */
    public List<Requirement> missing(WorkshopDesign design, WorkshopPlan plan) {
        return design.state() == WorkshopState.DRAFT ? List.of() : Requirement.missing(plan, clock.instant());
    }

    /**
     * Decides anew, when {@link #missing} finds nothing.
     *
     * @return false when somebody else did so since the version that this edit started from: nothing is changed then
     */
    public boolean replan(WorkshopId id, PersonId planner, long version, WorkshopPlan plan) {
        Workshop workshop = lock(id, planner);
        if (workshop.version() != version) {
            return false;
        }
        WorkshopPlan before = workshop.plan();
        WorkshopPlan after = topics.onlyPossible(workshop.community(), before.topics(), plan);
        workshop.replan(after);
        if (!workshop.isDraft()) {
            topics.change(workshop.community(), before.topics(), after.topics());
            notices.changed(workshop, planner, before);
        }
        return true;
    }

    /** The person may plan the workshop, as long as it may be planned. */
    @Transactional(readOnly = true)
    public boolean mayPlan(WorkshopId id, PersonId person) {
        return repository
                .findById(id)
                .filter(found -> planners.include(found, communities.headerFor(found.community(), person), person))
                .isPresent();
    }

    /** The date that people agreed on, whatever else was planned meanwhile. */
    public void moveTo(WorkshopId id, PersonId planner, Instant startsAt) {
        Workshop workshop = lock(id, planner);
        WorkshopPlan before = workshop.plan();
        workshop.replan(before.at(startsAt));
        if (!workshop.isDraft()) {
            notices.changed(workshop, planner, before);
        }
    }

    /**
     * Shows the workshop to the community, if it says what it must (R6.3). Its topics leave the backlog.
     *
     * @param announce the community is to be told now
     * @return what is missing; empty when the workshop is published now, or was already
     */
    public List<Requirement> publish(WorkshopId id, PersonId planner, boolean announce) {
        Workshop workshop = lock(id, planner);
        List<Requirement> missing = Requirement.missing(workshop.plan(), clock.instant());
        if (workshop.isDraft() && missing.isEmpty()) {
            workshop.publish(clock.instant());
            topics.change(workshop.community(), List.of(), workshop.plan().topics());
            cohort.give(workshop);
            notices.published(workshop, planner, announce);
        }
        return missing;
    }

    /** Calls it off (C3): possible until the room opens. Its topics go back to the backlog. */
    public void cancel(WorkshopId id, PersonId planner) {
        Workshop workshop = lock(id, planner);
        if (!workshop.isDraft()) {
            topics.change(workshop.community(), workshop.plan().topics(), List.of());
            notices.cancelled(workshop, planner);
        }
        workshop.cancel(clock.instant());
    }

    /** As it is now, whatever this transaction read before: who takes care of what changes without a new version. */
    private Workshop lock(WorkshopId id, PersonId planner) {
        Workshop workshop = repository.findById(id).orElseThrow(() -> new NotFound(id));
        entities.flush();
        entities.refresh(workshop, LockModeType.PESSIMISTIC_WRITE);
        requirePlanner(workshop, planner);
        return workshop;
    }

    private CommunityHeader requirePlanner(Workshop workshop, PersonId person) {
        CommunityHeader community = communities.enter(workshop.community(), person);
        if (!planners.include(workshop, community, person)) {
            throw new NotFound(workshop.id());
        }
        return community;
    }
}
