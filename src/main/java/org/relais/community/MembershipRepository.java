package org.relais.community;

import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MembershipRepository extends Repository<Membership, UUID> {

    Membership save(Membership membership);

    /** Standings that hold today. */
    @Query("select m from Membership m where m.community = :community and m.leftAt is null")
    List<Membership> current(CommunityId community);

    @Query("select m from Membership m where m.community = :community and m.person = :person and m.leftAt is null")
    List<Membership> current(CommunityId community, PersonId person);
}
