package org.relais.commitment;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.relais.people.GuestId;
import org.relais.people.GuestTraces;
import org.springframework.stereotype.Component;

/** A guest is known here for as long as a commitment or a decision is theirs (P13). */
@Component
class CommitmentTraces implements GuestTraces {

    private final CommitmentRepository commitments;
    private final DecisionRepository decisions;

    CommitmentTraces(CommitmentRepository commitments, DecisionRepository decisions) {
        this.commitments = commitments;
        this.decisions = decisions;
    }

    @Override
    public Set<GuestId> among(Collection<GuestId> guests) {
        Set<GuestId> owners = new HashSet<>(commitments.ownersAmong(guests));
        owners.addAll(decisions.ownersAmong(guests));
        return owners;
    }
}
