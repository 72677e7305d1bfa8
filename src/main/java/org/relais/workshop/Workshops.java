package org.relais.workshop;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module, for other modules. */
@Service
@Transactional
public class Workshops {

    private final WorkshopRepository repository;
    private final WorkshopLists lists;
    private final SeatLists seats;
    private final RoleRows roles;
    private final WorkshopRuns runs;
    private final Communities communities;
    private final Clock clock;

    Workshops(
            WorkshopRepository repository,
            WorkshopLists lists,
            SeatLists seats,
            RoleRows roles,
            WorkshopRuns runs,
            Communities communities,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.seats = seats;
        this.roles = roles;
        this.runs = runs;
        this.communities = communities;
        this.clock = clock;
    }

    /** Without asking who reads: for the room, the minutes, background work. */
    @Transactional(readOnly = true)
    public WorkshopOutline outline(WorkshopId id) {
        WorkshopPlan plan = find(id).plan();
        return new WorkshopOutline(
                lists.find(id).orElseThrow(() -> new NotFound(id)),
                plan.aims(),
                plan.purpose().benefit(),
                plan.venue().membersOnly(),
                IntStream.range(0, plan.steps().size())
                        .mapToObj(position -> plan.steps().get(position).line(position))
                        .toList(),
                roles.of(id),
                plan.topics(),
                confirmed(id).stream().map(Seat::person).toList());
    }

    /** Published, not yet over, soonest first: also those that are live now. */
    @Transactional(readOnly = true)
    public List<WorkshopLine> upcoming(CommunityId community) {
        return lists.upcoming(community, clock.instant());
    }

    /** Published, but their time passed and no room was opened. */
    @Transactional(readOnly = true)
    public List<WorkshopLine> unopened(CommunityId community) {
        return lists.unopened(community, clock.instant());
    }

    /** Upcoming ones that are not for members only, for those who read along. */
    @Transactional(readOnly = true)
    public List<AnnouncedWorkshop> announced(CommunityId community) {
        return lists.announced(community, clock.instant());
    }

    /** The latest of those that are closed, latest first. */
    @Transactional(readOnly = true)
    public List<WorkshopLine> held(CommunityId community, int most) {
        return lists.held(community, null, most);
    }

    /** Those among them that are closed, latest first. */
    @Transactional(readOnly = true)
    public List<WorkshopLine> held(Collection<WorkshopId> among) {
        return lists.held(among);
    }

    /** Closed ones that began in {@code [from, to)}, for the report. */
    @Transactional(readOnly = true)
    public List<WorkshopLine> heldBetween(CommunityId community, Instant from, Instant to) {
        return lists.heldBetween(community, from, to);
    }

    /** The next published workshop of the community after this one began, if any. */
    @Transactional(readOnly = true)
    public Optional<WorkshopLine> following(WorkshopId id) {
        return lists.following(id);
    }

    /** The person has a seat. Whoever waits is not one of the participants (T5). */
    @Transactional(readOnly = true)
    public boolean isSignedUp(WorkshopId id, PersonId person) {
        return seats.isConfirmed(id, person);
    }

    /** Where the person stands: the living sign-up, or else the last one, which was given back. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(WorkshopId id, PersonId person) {
        return seats.latest(id, person);
    }

    /** Those who have a seat, in the order they came. */
    @Transactional(readOnly = true)
    public List<Seat> confirmed(WorkshopId id) {
        return seats.in(id, SeatState.CONFIRMED);
    }

    /** Those who wait, first in the queue first. They are no participants (R3.6). */
    @Transactional(readOnly = true)
    public List<Seat> waiting(WorkshopId id) {
        return seats.in(id, SeatState.WAITING);
    }

    /** Those to whom a seat is offered. */
    @Transactional(readOnly = true)
    public List<Seat> offered(WorkshopId id) {
        return seats.in(id, SeatState.OFFERED);
    }

    /** Facilitates, alone or as one of two, or is a steward of the community: may lead the room. */
    @Transactional(readOnly = true)
    public boolean mayFacilitate(WorkshopId id, PersonId person) {
        return mayAct(id, person, roles.leads(id, person));
    }

    /** Holds the role of scribe, or may facilitate: may edit the minutes. */
    @Transactional(readOnly = true)
    public boolean mayWriteMinutes(WorkshopId id, PersonId person) {
        return mayAct(id, person, roles.holds(id, Role.SCRIBE, person) || roles.leads(id, person));
    }

    /** A role is worth nothing to somebody who left the community. */
    private boolean mayAct(WorkshopId id, PersonId person, boolean holds) {
        CommunityId community = find(id).community();
        return communities.isSteward(community, person) || holds && communities.isMember(community, person);
    }

    /**
     * The room opened; asked again, nothing happens.
     *
     * @throws NotFound when the workshop is a draft or was cancelled: there is no room to open
     */
    public void begin(WorkshopId id) {
        runs.begin(id);
    }

    /** The room closed. Publishes {@link WorkshopClosed}, once. */
    public void close(WorkshopId id) {
        runs.close(id);
    }

    private Workshop find(WorkshopId id) {
        return repository.findById(id).orElseThrow(() -> new NotFound(id));
    }
}
