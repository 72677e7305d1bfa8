package org.relais.authz;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.relais.commitment.Commitments;
import org.relais.commitment.NewCommitment;
import org.relais.community.Audience;
import org.relais.live.KnockId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.capture.CaptureId;
import org.relais.live.capture.CaptureKind;
import org.relais.live.capture.Captures;
import org.relais.live.leancoffee.LeanCoffees;
import org.relais.people.Actor;
import org.relais.support.RoomWorld;
import org.relais.support.RoomWorld.Opened;
import org.relais.support.WorkshopWorld;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A room at its Lean Coffee, with the steward, the member and the guest inside. */
@Component
@Order(40)
class LiveWorldPart implements WorldPart {

    private final RoomWorld rooms;
    private final WorkshopWorld workshops;
    private final Rooms door;
    private final LeanCoffees coffees;
    private final Commitments commitments;
    private final Captures captures;
    private final JdbcClient jdbc;

    LiveWorldPart(
            RoomWorld rooms,
            WorkshopWorld workshops,
            Rooms door,
            LeanCoffees coffees,
            Commitments commitments,
            Captures captures,
            JdbcClient jdbc) {
        this.rooms = rooms;
        this.workshops = workshops;
        this.door = door;
        this.coffees = coffees;
        this.commitments = commitments;
        this.captures = captures;
        this.jdbc = jdbc;
    }

    @Override
    public void populate(World world) {
        Actor member = Actor.of(world.community().member());
        world.put("promise", commitments.make(promise(world, member)));
        Opened opened = rooms.opened(world.community(), workshops.plan());
        rooms.join(opened.room(), Actor.of(world.guest()), "Kim Guest");
        Seat seat = rooms.joinMember(opened.room(), world.community().member(), "Ben Member");
        rooms.enter(opened, "follow-up");
        world.put("step", rooms.enter(opened, "lean-coffee"));
        UUID card = UUID.randomUUID();
        coffees.propose(seat, card, "Why do reports wait?");
        RoomSnapshot room = door.snapshot(opened.room());
        world.put("room", opened.room());
        world.put("code", room.entrance().code());
        world.put("token", room.entrance().token());
        world.put("card", card);
        CaptureId capture = CaptureId.next();
        captures.add(opened.room(), opened.lead(), capture, CaptureKind.QUOTE, "Two days");
        world.put("capture", capture);
        world.put("participant", seat.participant());
        world.put("knock", knock(opened.room()));
    }

    private KnockId knock(RoomId room) {
        KnockId knock = KnockId.next();
        jdbc.sql("insert into knock (id, room_id, guest_id, name, knocked_at) values (?, ?, ?, 'Lou', now())")
                .params(
                        knock.value(),
                        room.value(),
                        Objects.requireNonNull(rooms.guest().guest()).value())
                .update();
        return knock;
    }

    private static NewCommitment promise(World world, Actor owner) {
        return new NewCommitment(
                world.community().id(),
                null,
                owner,
                "Ben Member",
                "Call the ward before noon",
                "No call after noon for a week",
                LocalDate.EPOCH,
                Audience.COMMUNITY);
    }
}
