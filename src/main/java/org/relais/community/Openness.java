package org.relais.community;

import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may read along without being a member: the choice of a steward, written down for all members. */
@Service
@Transactional
public class Openness {

    private final CommunityRepository stored;
    private final Communities communities;
    private final Activities activities;

    Openness(CommunityRepository stored, Communities communities, Activities activities) {
        this.stored = stored;
        this.communities = communities;
        this.activities = activities;
    }

    public void choose(CommunityId id, PersonId steward, Visibility readers) {
        communities.enterAsSteward(id, steward);
        Community community = stored.lock(id).orElseThrow(() -> new NotFound(id));
        Visibility before = community.visibility();
        if (before != readers) {
            community.show(readers);
            activities.note(
                    id,
                    new Activities.Activity(steward, "community", id, "visibility", before.name(), readers.name(), ""));
        }
    }
}
