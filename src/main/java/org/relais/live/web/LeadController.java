package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.relais.live.Lead;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.lead.Leads;
import org.relais.people.Actor;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The lead goes from one to another (L17). Whoever gets it lands at the desk, whoever gave it among the participants. */
@Controller
@RequestMapping("/rooms/{room}/lead")
class LeadController {

    private final Leads leads;
    private final Rooms rooms;
    private final Seats seats;
    private final RoomReply reply;

    LeadController(Leads leads, Rooms rooms, Seats seats, RoomReply reply) {
        this.leads = leads;
        this.rooms = rooms;
        this.seats = seats;
        this.reply = reply;
    }

    @PostMapping("/offer")
    ModelAndView pass(@Lead Seat seat, @RequestParam ParticipantId to, HttpServletRequest request) {
        leads.pass(seat, inside(seat.room(), to));
        return reply.to(seat, request);
    }

    @PostMapping("/keeping")
    ModelAndView keep(@Lead Seat seat, HttpServletRequest request) {
        leads.keep(seat);
        return reply.to(seat, request);
    }

    @PostMapping("/deputy")
    ModelAndView name(
            @Lead Seat seat,
            @RequestParam(required = false) @Nullable ParticipantId deputy,
            HttpServletRequest request) {
        leads.nameDeputy(seat, deputy == null ? null : inside(seat.room(), deputy));
        return reply.to(seat, request);
    }

    @PostMapping("/acceptance")
    ModelAndView accept(
            Seat seat, @RequestParam(defaultValue = "true") boolean accepts, Actor actor, HttpServletRequest request) {
        if (accepts) {
            return landed(seat, actor, request, leads.accept(seat), "live.notice.offer-gone");
        }
        leads.decline(seat);
        return reply.to(seat, request);
    }

    @PostMapping("/taking")
    ModelAndView take(Seat seat, Actor actor, HttpServletRequest request) {
        return landed(seat, actor, request, leads.take(seat), "live.notice.lead-kept");
    }

    /** The seat is another one now. */
    private ModelAndView landed(Seat before, Actor actor, HttpServletRequest request, boolean leads, String refusal) {
        Seat seat = seats.of(before.room(), actor);
        return leads ? reply.to(seat, request) : reply.to(seat, request, refusal);
    }

    private ParticipantId inside(RoomId room, ParticipantId id) {
        return rooms.snapshot(room)
                .participant(id)
                .orElseThrow(() -> new NotFound(id))
                .id();
    }
}
