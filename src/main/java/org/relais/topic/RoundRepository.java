package org.relais.topic;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<Round, RoundId> {

    Round save(Round round);

    Optional<Round> findById(RoundId id);

    @Query("select r from Round r where r.community = :community and r.standing")
    Optional<Round> standing(CommunityId community);

    /** As it is until the transaction ends: nobody closes or changes it while a point is given. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> hold(RoundId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.id = :id")
    Optional<Round> lock(RoundId id);

    /** Rounds with an end, the latest first. */
    @Query(
            "select r from Round r where r.community = :community and not r.standing order by r.closesAt desc, r.id.value")
    List<Round> of(CommunityId community);

    @Query("select r from Round r where r.community = :community and not r.standing"
            + " and r.opensAt <= :now and r.closesAt > :now order by r.closesAt, r.id.value")
    List<Round> open(CommunityId community, Instant now);

    /** Read alone, so that the round itself is read when it is locked and not before; the standing one is kept apart. */
    @Query("select r.community from Round r where r.id = :id and not r.standing")
    Optional<CommunityId> communityOf(RoundId id);

    /** Those that close soon and whose members were not told yet. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Round r where r.remindedAt is null and r.opensAt <= :now"
            + " and r.closesAt > :now and r.closesAt <= :soon order by r.id.value")
    List<Round> unreminded(Instant now, Instant soon);
}
