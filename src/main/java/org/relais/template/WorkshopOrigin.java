package org.relais.template;

import org.jspecify.annotations.Nullable;
import org.relais.workshop.WorkshopId;

/**
 * What the page of a workshop says about where its design came from.
 *
 * @param name of the template or the workshop; null: it was started empty, or the reader may not see it
 * @param number of the version that it used; 0 where there are none
 * @param retired the template is not offered any more
 * @param newer the template has another version since
 */
public record WorkshopOrigin(
        WorkshopId workshop,
        @Nullable String name,
        @Nullable String href,
        int number,
        boolean retired,
        boolean newer) {

    static WorkshopOrigin none(WorkshopId workshop) {
        return new WorkshopOrigin(workshop, null, null, 0, false, false);
    }
}
