package org.relais.live.speedconsulting;

import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The decision cards of a community, found again by their problem, for its members. */
@Service
@Transactional(readOnly = true)
public class DecisionCards {

    private final CardRows rows;
    private final Communities communities;

    DecisionCards(CardRows rows, Communities communities) {
        this.rows = rows;
        this.communities = communities;
    }

    /** The nearest first, or without words the newest first: at most {@link CardRows#MOST}. */
    public List<DecisionCard> find(CommunityId community, String words, PersonId reader) {
        communities.enter(community, reader);
        return words.isBlank() ? rows.newest(community) : rows.nearest(community, words.strip());
    }
}
