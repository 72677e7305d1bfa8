package org.relais.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.NotFound;
import org.relais.topic.Topics;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members read about workshops. Reading changes nothing (T21). */
@Service
@Transactional(readOnly = true)
public class WorkshopPages {

    /** Of those that were held, on a page. */
    private static final int HELD = 20;

    private final WorkshopRepository repository;
    private final WorkshopLists lists;
    private final SeatLists seats;
    private final SeatCards cards;
    private final RoleRows roles;
    private final Deliveries deliveries;
    private final Planners planners;
    private final Topics topics;
    private final Communities communities;
    private final People people;
    private final Advisor advisor;
    private final Clock clock;

    WorkshopPages(
            WorkshopRepository repository,
            WorkshopLists lists,
            SeatLists seats,
            SeatCards cards,
            RoleRows roles,
            Deliveries deliveries,
            Planners planners,
            Topics topics,
            Communities communities,
            People people,
            Advisor advisor,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.seats = seats;
        this.cards = cards;
        this.roles = roles;
        this.deliveries = deliveries;
        this.planners = planners;
        this.topics = topics;
        this.communities = communities;
        this.people = people;
        this.advisor = advisor;
        this.clock = clock;
    }

    /** The workshops of a community for a member, with the latest that were held. */
    public WorkshopShelf shelf(CommunityId id, PersonId reader) {
        CommunityHeader community = communities.enter(id, reader);
        return new WorkshopShelf(
                community,
                lists.drafts(id, community.steward(), reader),
                lists.upcoming(id, clock.instant()),
                lists.unopened(id, clock.instant()),
                held(id, null),
                seats.of(reader, id).stream().collect(Collectors.toMap(Seat::workshop, seat -> seat)));
    }

    /** Only workshops that were held, further back than this one. */
    public WorkshopShelf earlier(CommunityId id, PersonId reader, WorkshopId before) {
        CommunityHeader community = communities.enter(id, reader);
        return new WorkshopShelf(community, List.of(), List.of(), List.of(), held(id, before), Map.of());
    }

    private HeldPage held(CommunityId id, @Nullable WorkshopId before) {
        List<WorkshopLine> found = lists.held(id, before, HELD + 1);
        List<WorkshopLine> shown = found.stream().limit(HELD).toList();
        return new HeldPage(
                deliveries.of(shown), found.size() > HELD ? shown.getLast().id() : null);
    }

    /** The workshop for a member; a draft only for those who plan it (T9). */
    public WorkshopPage enter(WorkshopId id, PersonId reader) {
        Workshop workshop = repository.findById(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = communities.enter(workshop.community(), reader);
        boolean planner = planners.include(workshop, community, reader);
        if (workshop.isDraft() && !planner) {
            throw new NotFound(id);
        }
        return page(workshop, community, reader, planner);
    }

    private WorkshopPage page(Workshop workshop, CommunityHeader community, PersonId reader, boolean planner) {
        WorkshopId id = workshop.id();
        WorkshopPlan plan = workshop.plan();
        SeatCard card = cards.of(workshop, reader);
        boolean host = planners.host(workshop, community, reader);
        List<Seat> confirmed = seats.confirmed(id);
        List<PersonId> shown = confirmed.stream()
                .filter(seat -> seat.showsItselfTo(reader, host || card.in(SeatState.CONFIRMED)))
                .map(Seat::person)
                .toList();
        return new WorkshopPage(
                community,
                lists.find(id).orElseThrow(() -> new NotFound(id)),
                plan,
                carers(plan),
                roles.of(id),
                topics.named(workshop.community(), plan.topics()),
                names(shown),
                confirmed.size() - shown.size(),
                card,
                planner,
                planners.readsNeeds(workshop, community, reader),
                host,
                communities.members(community.id()).size(),
                Requirement.missing(plan, clock.instant()),
                advisor.on(community.id(), plan));
    }

    private Map<PersonId, String> carers(WorkshopPlan plan) {
        List<PersonId> owners = plan.preparation().items().stream()
                .map(PreparationItem::owner)
                .filter(Objects::nonNull)
                .toList();
        return people.named(owners).values().stream().collect(Collectors.toMap(PersonView::id, PersonView::name));
    }

    private List<String> names(List<PersonId> persons) {
        var views = people.named(persons);
        return persons.stream()
                .map(views::get)
                .filter(Objects::nonNull)
                .map(PersonView::name)
                .toList();
    }
}
