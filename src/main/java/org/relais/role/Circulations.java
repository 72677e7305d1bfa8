package org.relais.role;

import org.relais.community.CommunityId;
import org.relais.workshop.RoleHistory;
import org.springframework.stereotype.Component;

/** Finds out on how many people the leading of a community's workshops rests. */
@Component
public class Circulations {

    private static final int WORKSHOPS = 12;

    private final RoleHistory history;

    Circulations(RoleHistory history) {
        this.history = history;
    }

    public Circulation of(CommunityId community) {
        return Circulation.of(history.leading(community, WORKSHOPS));
    }
}
