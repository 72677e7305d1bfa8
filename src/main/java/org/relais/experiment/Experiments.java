package org.relais.experiment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.relais.people.Actor;
import org.relais.people.GuestBecamePerson;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module. Whoever calls it knows that the actor takes part in the workshop. */
@Service
@Transactional
public class Experiments {

    private final ExperimentRows rows;
    private final Clock clock;

    Experiments(ExperimentRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Writes an experiment down, without an owner; the same identity twice is one. */
    public ExperimentId propose(NewExperiment experiment) {
        rows.add(experiment, clock.instant());
        return experiment.id();
    }

    /**
     * Asks somebody to own it, in place of whoever was asked before.
     *
     * @return false when it has an owner
     */
    public boolean ask(WorkshopId workshop, ExperimentId id, Actor somebody, String name) {
        ExperimentLine found = lock(workshop, id);
        if (!found.accepted()) {
            rows.owner(id, somebody, name, null);
        }
        return !found.accepted();
    }

    /**
     * Takes it on: whoever was asked, or anybody when nobody was. The owner may say so again.
     *
     * @return false when somebody else owns it, or was asked
     */
    public boolean accept(WorkshopId workshop, ExperimentId id, Actor actor, String name) {
        ExperimentLine found = lock(workshop, id);
        if (found.isOwnedBy(actor)) {
            return true;
        }
        boolean may = found.free() || found.asks(actor);
        if (may) {
            rows.owner(id, actor, name, clock.instant());
        }
        return may;
    }

    /** Says no, or lets it go, without a reason (P8): anybody else may take it on. */
    public void decline(WorkshopId workshop, ExperimentId id, Actor actor) {
        ExperimentLine found = lock(workshop, id);
        if (found.asks(actor) || found.isOwnedBy(actor)) {
            rows.release(id);
        }
    }

    /**
     * Takes an experiment back that nobody owns.
     *
     * @return false when it has an owner, whose it is now
     */
    public boolean withdraw(WorkshopId workshop, ExperimentId id) {
        ExperimentLine found = lock(workshop, id);
        if (!found.accepted()) {
            rows.remove(id);
        }
        return !found.accepted();
    }

    /** Those of a workshop, in the order in which they were written down. */
    @Transactional(readOnly = true)
    public List<ExperimentLine> madeIn(WorkshopId workshop) {
        return madeIn(List.of(workshop));
    }

    @Transactional(readOnly = true)
    public List<ExperimentLine> madeIn(Collection<WorkshopId> workshops) {
        return rows.of(workshops);
    }

    /** Those that somebody owns and that end on this day or after, soonest first. */
    @Transactional(readOnly = true)
    public List<ExperimentLine> ownedBy(PersonId owner, LocalDate since) {
        return rows.accepted(owner, since);
    }

    private ExperimentLine lock(WorkshopId workshop, ExperimentId id) {
        return rows.lock(id).filter(found -> found.workshop().equals(workshop)).orElseThrow(() -> new NotFound(id));
    }

    /** A guest who makes an account keeps experiments (L3), in the transaction of the claim. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void claimed(GuestBecamePerson event) {
        rows.claim(event.guest(), event.person());
    }
}
