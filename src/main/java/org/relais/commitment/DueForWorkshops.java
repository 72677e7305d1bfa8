package org.relais.commitment;

import java.time.LocalDate;
import org.relais.community.CommunityId;
import org.relais.workshop.PromisesDue;
import org.springframework.stereotype.Component;

/** A workshop that is planned hears that commitments are due by then (R6.2). */
@Component
class DueForWorkshops implements PromisesDue {

    private final Commitments commitments;

    DueForWorkshops(Commitments commitments) {
        this.commitments = commitments;
    }

    @Override
    public boolean any(CommunityId community, LocalDate day) {
        return !commitments.due(community, day).isEmpty();
    }
}
