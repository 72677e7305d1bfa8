package org.relais.live.rehearsal;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.relais.live.Conduct;
import org.relais.live.RehearsalRooms;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.workshop.StepId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.WorkshopTwins;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Plays a workshop up to a step with the services that move a real one, inside of a transaction that is rolled back. */
@Component
class Performance {

    private final WorkshopTwins twins;
    private final Workshops workshops;
    private final RehearsalRooms rooms;
    private final Conduct conduct;
    private final Ticks ticks;
    private final RoomReply reply;

    Performance(
            WorkshopTwins twins,
            Workshops workshops,
            RehearsalRooms rooms,
            Conduct conduct,
            Ticks ticks,
            RoomReply reply) {
        this.twins = twins;
        this.workshops = workshops;
        this.rooms = rooms;
        this.conduct = conduct;
        this.ticks = ticks;
        this.reply = reply;
    }

    /** The model of a page: the phone is that of the first of the people, who has not finished. */
    @Transactional(propagation = Propagation.MANDATORY)
    Map<String, Object> page(WorkshopId id, CurrentPerson who, List<String> names, int number, Side side) {
        WorkshopOutline twin = workshops.outline(twins.of(id, who.id()));
        Seat lead = rooms.open(twin.line().id(), who.id(), who.name());
        List<Seat> cast = rooms.cast(lead.room(), names);
        if (number > 0) {
            enter(lead, Actor.of(who.id()), twin.steps().subList(0, number));
            ticks.set(
                    lead.room(), finished(cast).stream().map(Seat::participant).toList(), true);
        }
        return reply.page(side == Side.DESK ? lead : cast.getFirst(), side.view())
                .getModel();
    }

    private void enter(Seat lead, Actor actor, List<StepLine> steps) {
        List<StepId> from = List.of();
        for (StepLine step : steps) {
            conduct.enter(lead.room(), actor, step.id(), from);
            from = List.of(step.id());
        }
        int before = steps.stream().mapToInt(StepLine::minutes).sum()
                - steps.getLast().minutes();
        rooms.backdate(lead.room(), Duration.ofMinutes(before));
    }

    private static List<Seat> finished(List<Seat> cast) {
        return cast.subList(cast.size() / 2, cast.size());
    }
}
