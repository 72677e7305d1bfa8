package org.relais.community;

import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a community is for and how its people treat each other. */
@Service
@Transactional
public class Charters {

    private final CommunityRepository stored;
    private final Communities communities;

    Charters(CommunityRepository stored, Communities communities) {
        this.stored = stored;
        this.communities = communities;
    }

    /** What the stewards say about the community, for those who are in it. */
    @Transactional(readOnly = true)
    public CommunityPortrait portrait(CommunityId id, PersonId reader) {
        CommunityHeader header = communities.enterReports(id, reader);
        Community community = stored.findById(id).orElseThrow(() -> new NotFound(id));
        return new CommunityPortrait(header, community.profile(), community.foundedAt(), community.version());
    }

    /** What the stewards say, without a reader: the caller decides what of it may be shown to whom. */
    @Transactional(readOnly = true)
    public CommunityProfile profile(CommunityId id) {
        return stored.findById(id).orElseThrow(() -> new NotFound(id)).profile();
    }

    /**
     * A steward describes the community anew.
     *
     * @return false when somebody else did so since the version that this edit started from: nothing is changed then
     */
    public boolean describe(CommunityId id, PersonId steward, long version, CommunityProfile profile) {
        communities.enterAsSteward(id, steward);
        Community community = stored.lock(id).orElseThrow(() -> new NotFound(id));
        if (community.version() != version) {
            return false;
        }
        community.describe(profile);
        return true;
    }
}
