package org.relais.workshop;

import org.relais.community.Activities;
import org.relais.community.Activities.Activity;
import org.relais.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells other modules and the log what happened to a workshop. A draft has nothing to tell (T9). */
@Component
class WorkshopNotices {

    private static final String THING = "workshop";

    private final WaitingList queue;
    private final Activities activities;
    private final ApplicationEventPublisher events;

    WorkshopNotices(WaitingList queue, Activities activities, ApplicationEventPublisher events) {
        this.queue = queue;
        this.activities = activities;
        this.events = events;
    }

    void published(Workshop workshop, PersonId planner, boolean announce) {
        note(workshop, planner, "published", "", "");
        events.publishEvent(new WorkshopPublished(workshop.id(), announce));
    }

    void cancelled(Workshop workshop, PersonId planner) {
        note(workshop, planner, "cancelled", "", "");
        events.publishEvent(new WorkshopCancelled(workshop.id()));
    }

    /** Seats follow the new plan: offers end before the new start, and more seats are given to those who wait (R3.2). */
    void changed(Workshop workshop, PersonId planner, WorkshopPlan before) {
        Slot slot = workshop.plan().slot();
        Venue venue = workshop.plan().venue();
        if (!slot.equals(before.slot())) {
            note(workshop, planner, "moved", words(before.slot()), words(slot));
            queue.curtailOffers(workshop);
        }
        if (!slot.equals(before.slot()) || !venue.samePlace(before.venue())) {
            events.publishEvent(new WorkshopChanged(workshop.id()));
        }
        if (!venue.equals(before.venue())) {
            queue.advance(workshop);
        }
    }

    private void note(Workshop workshop, PersonId actor, String act, String before, String after) {
        activities.note(workshop.community(), new Activity(actor, THING, workshop.id(), act, before, after, ""));
    }

    private static String words(Slot slot) {
        return slot.startsAt() + " " + slot.zone() + " " + slot.minutes();
    }
}
