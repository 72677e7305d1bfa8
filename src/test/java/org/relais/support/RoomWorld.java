package org.relais.support;

import java.util.List;
import org.relais.live.Arrival;
import org.relais.live.Arrivals;
import org.relais.live.Conduct;
import org.relais.live.Openings;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes rooms for tests: opened and led by the steward of a community. */
@Component
public class RoomWorld {

    private final CommunityWorld communities;
    private final WorkshopWorld workshops;
    private final Openings openings;
    private final Conduct conduct;
    private final Arrivals arrivals;
    private final Rooms rooms;
    private final Seats seats;
    private final JdbcClient jdbc;

    RoomWorld(
            CommunityWorld communities,
            WorkshopWorld workshops,
            Openings openings,
            Conduct conduct,
            Arrivals arrivals,
            Rooms rooms,
            Seats seats,
            JdbcClient jdbc) {
        this.communities = communities;
        this.workshops = workshops;
        this.openings = openings;
        this.conduct = conduct;
        this.arrivals = arrivals;
        this.rooms = rooms;
        this.seats = seats;
        this.jdbc = jdbc;
    }

    /** An open room in its lobby, with the steward inside. */
    public Opened opened() {
        return opened(workshops.plan());
    }

    public Opened opened(WorkshopPlan plan) {
        return opened(communities.community(), plan);
    }

    public Opened opened(Inhabited community, WorkshopPlan plan) {
        WorkshopId workshop = workshops.published(community.id(), community.steward(), plan);
        RoomId room = openings.open(workshop, community.steward());
        arrivals.join(room, community.steward(), "Ana Steward");
        return new Opened(room, workshop, community, Actor.of(community.steward()));
    }

    /** A guest of a browser that nobody has. */
    public Actor guest() {
        GuestId guest = GuestId.next();
        jdbc.sql("insert into guest (id, token_hash, made_at) values (?, sha256(cast(? as bytea)), now())")
                .params(guest.value(), guest.toString())
                .update();
        return Actor.of(guest);
    }

    public Seat join(RoomId room, Actor actor, String name) {
        if (arrivals.join(room, actor, name) != Arrival.INSIDE) {
            throw new IllegalStateException("Not let in: " + name);
        }
        return seats.of(room, actor);
    }

    public Seat joinMember(RoomId room, PersonId person, String name) {
        arrivals.join(room, person, name);
        return seats.of(room, Actor.of(person));
    }

    /** Goes to the step with this format. */
    public StepId enter(Opened opened, String format) {
        RoomSnapshot room = rooms.snapshot(opened.room());
        StepId step = room.workshop().steps().stream()
                .filter(line -> line.format().equals(format))
                .map(StepLine::id)
                .findFirst()
                .orElseThrow();
        List<StepId> from =
                room.step() == null ? List.of() : List.of(room.step().id());
        if (!conduct.enter(opened.room(), opened.lead(), step, from)) {
            throw new IllegalStateException("The room moved on");
        }
        return step;
    }

    /** A room, and whoever leads it. */
    public record Opened(RoomId room, WorkshopId workshop, Inhabited community, Actor lead) {}
}
