package org.relais.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module for decisions. */
@Service
@Transactional
public class Decisions {

    private final DecisionRepository repository;
    private final Communities communities;
    private final Clock clock;

    Decisions(DecisionRepository repository, Communities communities, Clock clock) {
        this.repository = repository;
        this.communities = communities;
        this.clock = clock;
    }

    /** Records a decision for the community; only a click of its author shows it to the organisation (P2). */
    public DecisionId record(
            CommunityId community, WorkshopId workshop, Actor owner, String ownerName, String statement) {
        return record(community, workshop, owner, ownerName, statement, Audience.COMMUNITY);
    }

    public DecisionId record(
            CommunityId community,
            WorkshopId workshop,
            Actor owner,
            String ownerName,
            String statement,
            Audience audience) {
        return repository
                .save(new Decision(community, workshop, owner, ownerName, statement, audience, clock.instant()))
                .id();
    }

    /** Other words for the same decision, by whoever recorded it; {@link NotFound} for anybody else. */
    public void restate(DecisionId id, Actor owner, String statement, Audience audience) {
        recorded(id, owner).restate(statement, audience);
    }

    /** It was not a decision after all. */
    public void withdraw(DecisionId id, Actor owner) {
        repository.delete(recorded(id, owner));
    }

    @Transactional(readOnly = true)
    public List<DecisionLine> madeIn(WorkshopId workshop) {
        return madeIn(List.of(workshop));
    }

    @Transactional(readOnly = true)
    public List<DecisionLine> madeIn(Collection<WorkshopId> workshops) {
        return lines(repository.madeIn(workshops));
    }

    /** Recorded in {@code [from, to)}, days of the community's zone. */
    @Transactional(readOnly = true)
    public List<DecisionLine> madeBetween(CommunityId community, LocalDate from, LocalDate to) {
        var zone = communities.header(community).zone();
        return lines(repository.madeBetween(
                community,
                from.atStartOfDay(zone).toInstant(),
                to.atStartOfDay(zone).toInstant()));
    }

    /** Those of {@link #madeBetween} that their authors show to the organisation: what a manager may read (C16). */
    @Transactional(readOnly = true)
    public List<DecisionLine> publishedBetween(CommunityId community, LocalDate from, LocalDate to) {
        return madeBetween(community, from, to).stream()
                .filter(line -> line.audience() == Audience.ORGANISATION)
                .toList();
    }

    private Decision recorded(DecisionId id, Actor owner) {
        return repository
                .findById(id)
                .filter(decision -> decision.isRecordedBy(owner))
                .orElseThrow(() -> new NotFound(id));
    }

    private static List<DecisionLine> lines(List<Decision> decisions) {
        return decisions.stream().map(Decision::line).toList();
    }
}
