package org.relais.authz;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.support.CommunityWorld.Inhabited;
import org.relais.support.WorkshopWorld;
import org.relais.topic.Expectations;
import org.relais.workshop.Preparation;
import org.relais.workshop.PreparationId;
import org.relais.workshop.PreparationItem;
import org.relais.workshop.ReservedSeats;
import org.relais.workshop.ReservedSeatsId;
import org.relais.workshop.SeatDesk;
import org.relais.workshop.SeatId;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Objects of the module workshop. */
@Component
@Order(20)
class WorkshopWorldPart implements WorldPart {

    private final WorkshopWorld workshops;
    private final Expectations expectations;
    private final SignUps signUps;
    private final SeatDesk desk;

    WorkshopWorldPart(WorkshopWorld workshops, Expectations expectations, SignUps signUps, SeatDesk desk) {
        this.workshops = workshops;
        this.expectations = expectations;
        this.signUps = signUps;
        this.desk = desk;
    }

    @Override
    public void populate(World world) {
        Inhabited community = world.community();
        PreparationId preparation = PreparationId.next();
        WorkshopId workshop = workshops.published(community.id(), community.steward(), prepared(preparation));
        world.put("preparation", preparation);
        world.put("workshop", workshop);
        world.put("signUp", givenBack(workshop, community.member()));
        world.put("kept", kept(workshop, community.steward()));
        UUID expectation = Ids.next();
        expectations.express(expectation, workshop.value(), community.member(), "A plan for Monday");
        world.put("expectation", expectation);
    }

    private WorkshopPlan prepared(PreparationId item) {
        WorkshopPlan plan = workshops.plan();
        var preparation = new Preparation(
                List.of(PreparationItem.of(item, "The record of March", "")), List.of(), List.of(), List.of());
        return new WorkshopPlan(
                plan.purpose(), plan.aims(), plan.slot(), plan.venue(), preparation, plan.steps(), plan.topics());
    }

    /** Nobody has a seat here: whoever wants the calendar file of a seat has none. */
    private SeatId givenBack(WorkshopId workshop, PersonId member) {
        SeatId seat = signUps.signUp(workshop, member).orElseThrow().id();
        signUps.withdraw(workshop, member);
        return seat;
    }

    private ReservedSeatsId kept(WorkshopId workshop, PersonId host) {
        var kept = new ReservedSeats(new ReservedSeatsId(Ids.next()), "Support", 1, LocalDate.of(2099, 1, 1));
        desk.keep(workshop, host, kept);
        return kept.id();
    }
}
