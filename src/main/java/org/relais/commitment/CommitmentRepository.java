package org.relais.commitment;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommitmentRepository extends Repository<Commitment, CommitmentId> {

    Commitment save(Commitment commitment);

    void delete(Commitment commitment);

    Optional<Commitment> findById(CommitmentId id);

    List<Commitment> findByIdIn(Collection<CommitmentId> ids);

    /** Two clicks on two buttons at once: the second waits and finds it settled. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Commitment c where c.id = :id")
    Optional<Commitment> lock(CommitmentId id);

    @Query("""
            select c from Commitment c
            where c.community = :community and c.outcome.state = ACTIVE and c.wording.dueOn <= :day
            order by c.wording.dueOn, c.madeAt, c.id.value""")
    List<Commitment> due(CommunityId community, LocalDate day);

    @Query("select c from Commitment c where c.workshop in :workshops order by c.madeAt, c.id.value")
    List<Commitment> madeIn(Collection<WorkshopId> workshops);

    @Query("select c from Commitment c where c.owner.person = :person and c.outcome.state = ACTIVE"
            + " order by c.wording.dueOn, c.madeAt, c.id.value")
    List<Commitment> activeOf(PersonId person);

    @Query("select c from Commitment c where c.owner.guest = :guest and c.outcome.state = ACTIVE"
            + " order by c.wording.dueOn, c.madeAt, c.id.value")
    List<Commitment> activeOf(GuestId guest);

    @Query("""
            select c from Commitment c
            where c.outcome.state = ACTIVE and c.wording.dueOn between :first and :last and c.owner.person is not null
            order by c.wording.dueOn, c.id.value""")
    List<Commitment> dueBetween(LocalDate first, LocalDate last);

    @Query("select c from Commitment c where c.owner.guest = :guest")
    List<Commitment> ofGuest(GuestId guest);

    @Query("select distinct c.owner.guest from Commitment c where c.owner.guest in :guests")
    List<GuestId> ownersAmong(Collection<GuestId> guests);

    @Query("""
            select c from Commitment c
            where c.community = :community and c.madeAt >= :from and c.madeAt < :to
            order by c.wording.dueOn, c.madeAt, c.id.value""")
    List<Commitment> madeBetween(CommunityId community, Instant from, Instant to);

    /** What a member may read: everything wider than the group, their own, and that of workshops they belong to (P2);
     * settled ones for a while. */
    @Query("""
            select c from Commitment c
            where c.community = :community
              and (c.audience <> :group or c.owner.person = :reader or c.workshop.value in :workshops)
              and (c.outcome.state = ACTIVE or c.outcome.settledAt >= :since)
            order by c.wording.dueOn, c.madeAt, c.id.value""")
    List<Commitment> readable(
            CommunityId community, PersonId reader, Audience group, Collection<UUID> workshops, Instant since);

    @Query("select distinct c.workshop.value from Commitment c"
            + " where c.community = :community and c.audience = :audience and c.workshop.value is not null")
    List<UUID> workshopsWith(CommunityId community, Audience audience);

    @Query("""
            select c from Commitment c
            where c.offeredTo = :person and c.community = :community and c.outcome.state = ACTIVE
            order by c.wording.dueOn""")
    List<Commitment> offeredTo(PersonId person, CommunityId community);

    @Query("select c from Commitment c where c.predecessor = :id")
    Optional<Commitment> successor(CommitmentId id);

    /** One at a time for one owner, so that the cap (R9.2) holds for two requests at once. */
    @Query(
            value = "select 1 from (select pg_advisory_xact_lock(hashtextextended(:owner, 0))) locked",
            nativeQuery = true)
    int oneAtATime(String owner);
}
