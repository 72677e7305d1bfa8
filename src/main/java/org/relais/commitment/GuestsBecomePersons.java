package org.relais.commitment;

import org.relais.people.GuestBecamePerson;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A guest who makes an account keeps commitments and decisions (L3). Inside the transaction of the claim: either both
 * happened or none.
 */
@Component
class GuestsBecomePersons {

    private final CommitmentRepository commitments;
    private final DecisionRepository decisions;

    GuestsBecomePersons(CommitmentRepository commitments, DecisionRepository decisions) {
        this.commitments = commitments;
        this.decisions = decisions;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(GuestBecamePerson event) {
        commitments.ofGuest(event.guest()).forEach(commitment -> commitment.belongsTo(event.person()));
        decisions.ofGuest(event.guest()).forEach(decision -> decision.belongsTo(event.person()));
    }
}
