package org.relais.live;

import java.util.Collection;
import java.util.List;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * Next steps that people accepted in a room and that are kept nowhere else, as decisions and experiments are; implemented
 * by formats, asked for what each owner is mailed at closing (L22).
 */
public interface AcceptedSteps {

    record AcceptedStep(WorkshopId workshop, PersonId owner, String text) {}

    /** Of people with an account, in the order in which they accepted. */
    List<AcceptedStep> acceptedIn(Collection<WorkshopId> workshops);
}
