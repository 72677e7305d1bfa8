package org.relais.community;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a community, and as what. Every change holds the lock of the community. */
@Service
@Transactional
public class Memberships {

    private final CommunityRepository communities;
    private final MembershipRepository memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Memberships(
            CommunityRepository communities,
            MembershipRepository memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.communities = communities;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** The person joins as a member or as a manager; the two together only where the charter accepts it (P4). */
    public Joining join(CommunityId id, PersonId person, Standing standing) {
        Community community = lock(id);
        List<Membership> held = memberships.current(id, person);
        boolean asManager = standing == Standing.MANAGER;
        if (held.stream().anyMatch(membership -> isManager(membership) == asManager)) {
            return Joining.ALREADY_THERE;
        }
        if (!held.isEmpty() && !community.profile().twoHats()) {
            return Joining.ONE_HAT_ONLY;
        }
        memberships.save(new Membership(id, person, standing, clock.instant()));
        return Joining.JOINED;
    }

    /** Leaving is free and asks for no reason (P8); but a community is not left without anybody to take care of it. */
    public Departure leave(CommunityId id, PersonId person) {
        lock(id);
        List<Membership> all = memberships.current(id);
        Membership mine = only(all, it -> it.person().equals(person) && !isManager(it));
        if (isSteward(mine) && all.stream().filter(Memberships::isSteward).count() == 1) {
            return Departure.LAST_STEWARD;
        }
        mine.leave(clock.instant());
        events.publishEvent(new MemberLeft(id, person));
        return Departure.LEFT;
    }

    /** A steward asks another member to take care of the community as well. */
    public void nameSteward(CommunityId id, PersonId steward, PersonId member) {
        lock(id);
        List<Membership> all = memberships.current(id);
        only(all, it -> it.person().equals(steward) && isSteward(it));
        only(all, it -> it.person().equals(member) && !isManager(it)).becomeSteward();
    }

    /** A steward ends a manager's reading of the reports. */
    public void endManager(CommunityId id, PersonId steward, PersonId manager) {
        lock(id);
        List<Membership> all = memberships.current(id);
        only(all, it -> it.person().equals(steward) && isSteward(it));
        only(all, it -> it.person().equals(manager) && isManager(it)).leave(clock.instant());
    }

    private Community lock(CommunityId id) {
        return communities.lock(id).orElseThrow(() -> new NotFound(id));
    }

    private static Membership only(List<Membership> all, Predicate<Membership> wanted) {
        return all.stream().filter(wanted).findFirst().orElseThrow(() -> new NotFound("membership"));
    }

    private static boolean isManager(Membership membership) {
        return membership.standing() == Standing.MANAGER;
    }

    private static boolean isSteward(Membership membership) {
        return membership.standing() == Standing.STEWARD;
    }
}
