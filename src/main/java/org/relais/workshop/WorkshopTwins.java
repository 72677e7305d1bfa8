package org.relais.workshop;

import java.time.Clock;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second workshop with the same plan, for a rehearsal: what happens in the room of the twin locks and changes no row of
 * the workshop itself, whose own room may be open at that moment. Made inside of a transaction that is rolled back.
 */
@Component
public class WorkshopTwins {

    private final WorkshopRepository repository;
    private final Clock clock;

    WorkshopTwins(WorkshopRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public WorkshopId of(WorkshopId id, PersonId maker) {
        Workshop workshop = repository.findById(id).orElseThrow(() -> new NotFound(id));
        WorkshopPlan plan = workshop.plan();
        WorkshopPlan same = plan.again(plan.slot()).with(plan.topics());
        Workshop twin = new Workshop(WorkshopId.next(), workshop.community(), maker, same, clock.instant());
        return repository.saveAndFlush(twin).id();
    }
}
