package org.relais.community;

import java.util.List;
import org.relais.people.PersonId;

/** Door of the module. Whoever is not in the community gets {@link org.relais.shared.NotFound}, as for an absent one. */
public interface Communities {

    /** The community for a member or steward. */
    CommunityHeader enter(CommunityId id, PersonId reader);

    /** The community for a steward. */
    CommunityHeader enterAsSteward(CommunityId id, PersonId reader);

    /** The community for somebody who may read its reports: a manager, a member or a steward. */
    CommunityHeader enterReports(CommunityId id, PersonId reader);

    /** The community without a reader, for background work and guests: all three standings false. */
    CommunityHeader header(CommunityId id);

    /** Communities in which the person has any standing, by name. */
    List<CommunityHeader> of(PersonId person);

    /** Members and stewards (each person once), by name; managers are not listed here. */
    List<MemberLine> members(CommunityId id);

    boolean isMember(CommunityId id, PersonId person);
}
