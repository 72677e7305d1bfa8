package org.relais.authz;

import org.relais.commitment.Handovers;
import org.relais.people.Actor;
import org.relais.support.CommitmentWorld;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module commitment: the member's own, offered to the steward. */
@Component
@Order(30)
class CommitmentWorldPart implements WorldPart {

    private final CommitmentWorld commitments;
    private final Handovers handovers;

    CommitmentWorldPart(CommitmentWorld commitments, Handovers handovers) {
        this.commitments = commitments;
        this.handovers = handovers;
    }

    @Override
    public void populate(World world) {
        var community = world.community();
        var commitment = commitments.commitment(community.id(), community.member());
        handovers.offer(commitment, Actor.of(community.member()), community.steward());
        world.put("commitment", commitment);
    }
}
