package org.relais.live;

import java.time.ZoneId;
import java.util.Locale;
import org.relais.community.Audience;
import org.relais.workshop.WorkshopId;

/**
 * What minutes ask a section for: which workshop, told to whom (P2), in which language and zone.
 *
 * @param audience the community, or the organisation with whoever else reads from outside; never only the group
 */
public record Telling(WorkshopId workshop, Audience audience, Locale locale, ZoneId zone) {

    public Telling {
        if (audience == Audience.GROUP) {
            throw new IllegalArgumentException("minutes are read by more than those who took part");
        }
    }

    /** Readers are not in the community. */
    public boolean outside() {
        return audience == Audience.ORGANISATION;
    }
}
