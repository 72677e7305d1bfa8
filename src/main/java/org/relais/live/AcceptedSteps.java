package org.relais.live;

import java.util.List;
import java.util.Map;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/**
 * Next steps that people accepted in a room and that are kept nowhere else, as decisions and experiments are; implemented
 * by formats, asked for what each owner is mailed at closing (L22).
 */
public interface AcceptedSteps {

    Map<PersonId, List<String>> acceptedIn(WorkshopId workshop);
}
