package org.relais.live;

import java.util.List;
import org.relais.people.PersonId;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;

/** Who speaks after whom, as it was prepared with the design of a workshop (R5.7); found as a bean. */
public interface PreparedOrder {

    /** The order of this step, or else that of the workshop; empty when none was prepared. */
    List<PersonId> of(WorkshopId workshop, StepId step);
}
