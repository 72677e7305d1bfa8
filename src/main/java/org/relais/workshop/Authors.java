package org.relais.workshop;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.PersonView;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Several people design one workshop. Naming somebody gives the right to edit and nothing else: no task, no role (P9);
 * whoever was named may leave again.
 */
@Service
@Transactional
public class Authors {

    /** More do not agree on one text. */
    public static final int MOST = 10;

    private final WorkshopRepository repository;
    private final Planners planners;
    private final AuthorRows rows;
    private final Communities communities;
    private final People people;
    private final Clock clock;

    Authors(
            WorkshopRepository repository,
            Planners planners,
            AuthorRows rows,
            Communities communities,
            People people,
            Clock clock) {
        this.repository = repository;
        this.planners = planners;
        this.rows = rows;
        this.communities = communities;
        this.people = people;
        this.clock = clock;
    }

    /** Those who were named, for those who plan the workshop. */
    @Transactional(readOnly = true)
    public List<PersonView> of(WorkshopDesign design) {
        List<PersonId> named = rows.of(design.id());
        var views = people.named(named);
        return named.stream().map(views::get).filter(Objects::nonNull).toList();
    }

    /** @return false when there are enough already, or the person is no member of the community */
    public boolean name(WorkshopId id, PersonId planner, PersonId person) {
        Workshop workshop = lock(id, planner);
        if (!communities.isMember(workshop.community(), person) || rows.of(id).size() >= MOST) {
            return false;
        }
        rows.add(id, person, planner, clock.instant());
        return true;
    }

    public void remove(WorkshopId id, PersonId planner, PersonId person) {
        lock(id, planner);
        rows.remove(id, person);
    }

    private Workshop lock(WorkshopId id, PersonId planner) {
        Workshop workshop = repository.lock(id).orElseThrow(() -> new NotFound(id));
        CommunityHeader community = communities.enter(workshop.community(), planner);
        if (!planners.include(workshop, community, planner)) {
            throw new NotFound(id);
        }
        return workshop;
    }
}
