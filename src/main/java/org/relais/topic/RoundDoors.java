package org.relais.topic;

import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Component;

/** Lets people in to rounds with an end. Whoever is not in the community finds none. */
@Component
class RoundDoors {

    private final RoundRepository rounds;
    private final Communities communities;
    private final Caretakers caretakers;

    RoundDoors(RoundRepository rounds, Communities communities, Caretakers caretakers) {
        this.rounds = rounds;
        this.communities = communities;
        this.caretakers = caretakers;
    }

    /** For a member. */
    Entered enter(RoundId id, PersonId reader) {
        Round round = find(id);
        return new Entered(round, communities.enter(round.community(), reader));
    }

    /** For somebody who takes care of the backlog: locked until the transaction ends. */
    Round hold(RoundId id, PersonId person) {
        caretakers.enter(rounds.communityOf(id).orElseThrow(() -> new NotFound(id)), person);
        return rounds.lock(id).orElseThrow(() -> new NotFound(id));
    }

    /** The standing round has no page of its own: its page is the backlog. */
    private Round find(RoundId id) {
        return rounds.findById(id).filter(round -> !round.standing()).orElseThrow(() -> new NotFound(id));
    }

    record Entered(Round round, CommunityHeader community) {}
}
