package org.relais.community;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommunityRepository extends Repository<Community, CommunityId> {

    Community save(Community community);

    Optional<Community> findById(CommunityId id);

    /** Whoever changes standings takes this lock: the last steward is counted by one at a time. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Community c where c.id = :id")
    Optional<Community> lock(CommunityId id);
}
