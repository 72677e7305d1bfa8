package org.relais.support;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.workshop.Seat;
import org.relais.workshop.SeatState;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fills workshops with people, and lets time pass for one of them. */
@Component
public class SeatWorld {

    private final CommunityWorld communities;
    private final WorkshopWorld world;
    private final Workshops workshops;
    private final SignUps signUps;
    private final JdbcClient jdbc;
    private final Clock clock;

    SeatWorld(
            CommunityWorld communities,
            WorkshopWorld world,
            Workshops workshops,
            SignUps signUps,
            JdbcClient jdbc,
            Clock clock) {
        this.communities = communities;
        this.world = world;
        this.workshops = workshops;
        this.signUps = signUps;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Published, with so many seats, starting after that time. */
    public WorkshopId workshop(Inhabited community, int capacity, Duration ahead) {
        return world.published(
                community.id(),
                community.steward(),
                WorkshopWorld.plan(capacity, clock.instant().plus(ahead)));
    }

    public List<PersonId> members(Inhabited community, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> communities.join(community.id(), "Member " + number, Standing.MEMBER))
                .toList();
    }

    /** One after the other. */
    public void signUp(WorkshopId id, List<PersonId> people) {
        people.forEach(person -> signUps.signUp(id, person));
    }

    public SeatState state(WorkshopId id, PersonId person) {
        return workshops.seat(id, person).map(Seat::state).orElseThrow();
    }

    /** The deadline of every offer of the workshop has passed. */
    public void offersEnd(WorkshopId id) {
        jdbc.sql("update sign_up set offer_expires_at = now() - interval '1 second'"
                        + " where workshop_id = :id and state = 'OFFERED'")
                .param("id", id.value())
                .update();
    }
}
