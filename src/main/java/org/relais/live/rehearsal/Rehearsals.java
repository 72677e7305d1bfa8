package org.relais.live.rehearsal;

import java.util.List;
import java.util.Map;
import org.relais.live.Formats;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.rehearsal.Rehearsal.Stop;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Shows whoever plans or leads a workshop what it will look like, and stores nothing. */
@Service
public class Rehearsals {

    private final Workshops workshops;
    private final Designs designs;
    private final Rooms rooms;
    private final Seats seats;
    private final Formats formats;
    private final Performance performance;
    private final TransactionTemplate transaction;

    Rehearsals(
            Workshops workshops,
            Designs designs,
            Rooms rooms,
            Seats seats,
            Formats formats,
            Performance performance,
            PlatformTransactionManager transactions) {
        this.workshops = workshops;
        this.designs = designs;
        this.rooms = rooms;
        this.seats = seats;
        this.formats = formats;
        this.performance = performance;
        this.transaction = new TransactionTemplate(transactions);
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * @param names of invented people, one at least
     * @param step its number; the first step is shown instead of one that there is not
     * @throws NotFound when there is no such workshop for this person, or it was called off
     */
    public Rehearsal at(WorkshopId id, CurrentPerson who, List<String> names, String step, Side side) {
        WorkshopOutline workshop = workshop(id, who.id());
        List<Stop> stops = workshop.steps().stream()
                .map(line -> new Stop(line, formats.of(line).key()))
                .toList();
        int number = number(step, stops.size());
        return new Rehearsal(workshop.line(), stops, number, side, played(id, who, names, number, side));
    }

    private WorkshopOutline workshop(WorkshopId id, PersonId person) {
        if (!workshops.mayFacilitate(id, person) && !designs.mayPlan(id, person) && !leads(id, person)) {
            throw new NotFound(id);
        }
        WorkshopOutline workshop = workshops.outline(id);
        if (workshop.line().state() == WorkshopState.CANCELLED) {
            throw new NotFound(id);
        }
        return workshop;
    }

    /** The lead of a room that is open may have been passed on. */
    private boolean leads(WorkshopId id, PersonId person) {
        return rooms.of(id)
                .flatMap(room -> seats.find(room, Actor.of(person)))
                .filter(Seat::facilitator)
                .isPresent();
    }

    private static int number(String step, int steps) {
        int first = Math.min(1, steps);
        return step.matches("\\d{1,2}") && Integer.parseInt(step) <= steps ? Integer.parseInt(step) : first;
    }

    /** Rolled back whatever happens: no row stays, and nobody who waits for a commit hears of it. */
    private Map<String, Object> played(WorkshopId id, CurrentPerson who, List<String> names, int number, Side side) {
        return transaction.execute(status -> {
            status.setRollbackOnly();
            return performance.page(id, who, names, number, side);
        });
    }
}
