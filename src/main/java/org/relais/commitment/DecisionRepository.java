package org.relais.commitment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.GuestId;
import org.relais.workshop.WorkshopId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<Decision, DecisionId> {

    Decision save(Decision decision);

    void delete(Decision decision);

    Optional<Decision> findById(DecisionId id);

    @Query("select d from Decision d where d.workshop in :workshops order by d.decidedAt, d.id.value")
    List<Decision> madeIn(Collection<WorkshopId> workshops);

    @Query("""
            select d from Decision d
            where d.community = :community and d.decidedAt >= :from and d.decidedAt < :to
            order by d.decidedAt, d.id.value""")
    List<Decision> madeBetween(CommunityId community, Instant from, Instant to);

    @Query("select d from Decision d where d.owner.guest = :guest")
    List<Decision> ofGuest(GuestId guest);

    @Query("select distinct d.owner.guest from Decision d where d.owner.guest in :guests")
    List<GuestId> ownersAmong(Collection<GuestId> guests);
}
