package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.relais.live.Addresses;
import org.relais.live.Door;
import org.relais.live.JoinLink;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.View;
import org.relais.live.stream.Presence;
import org.relais.people.Actor;
import org.relais.people.Guests;
import org.relais.people.PersonId;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The three pages of a room. A page that lost its stream asks for their regions only (L24). */
@Controller
@RequestMapping("/rooms/{room}")
class RoomController {

    private final Seats seats;
    private final Addresses addresses;
    private final Threshold threshold;
    private final RoomReply reply;
    private final Presence presence;
    private final JoinLink links;
    private final Guests guests;

    RoomController(
            Seats seats,
            Addresses addresses,
            Threshold threshold,
            RoomReply reply,
            Presence presence,
            JoinLink links,
            Guests guests) {
        this.seats = seats;
        this.addresses = addresses;
        this.threshold = threshold;
        this.reply = reply;
        this.presence = presence;
        this.links = links;
        this.guests = guests;
    }

    /**
     * Somebody without an account may have the code; the answer is the same whether there is such a room. Members go by
     * the workshop's page; to all others with an account there is no such room.
     */
    @GetMapping
    ModelAndView participant(
            @PathVariable RoomId room, Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<Seat> seat = seats.find(room, actor);
        return seat.isPresent() ? show(seat.get(), View.PARTICIPANT, request) : outside(room, actor, request, redirect);
    }

    private ModelAndView outside(RoomId room, Actor actor, HttpServletRequest request, RedirectAttributes redirect) {
        Optional<ModelAndView> known = threshold.before(room, actor);
        if (known.isPresent()) {
            return known.get();
        }
        PersonId person = actor.person();
        if (person == null) {
            return nobody(room, request);
        }
        Door door = addresses.of(room, person).orElseThrow(() -> new NotFound(room));
        Flash.info(redirect, door.closed() ? "live.outside.closed" : "live.outside.open");
        return new ModelAndView("redirect:/workshops/" + door.workshop());
    }

    /** Nobody known; or the guest of this browser, whom somebody claimed in another one (L3): the account has the place now. */
    private ModelAndView nobody(RoomId room, HttpServletRequest request) {
        return guests.claimed(request)
                ? new ModelAndView("live/join/kept", "room", room)
                : new ModelAndView("redirect:/r");
    }

    /** Whoever gave the lead away goes on as a participant. */
    @GetMapping("/facilitator")
    ModelAndView facilitator(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        Optional<Seat> seat = seats.find(room, actor);
        if (seat.isEmpty() && actor.person() == null) {
            throw new InsufficientAuthenticationException("Nobody is signed in");
        }
        Seat place = seat.orElseThrow(() -> new NotFound(room));
        return place.facilitator()
                ? show(place, View.FACILITATOR, request)
                : new ModelAndView("redirect:/rooms/" + room);
    }

    @GetMapping("/screen")
    ModelAndView screen(Seat seat, HttpServletRequest request) {
        return show(seat, View.SCREEN, request);
    }

    private ModelAndView show(Seat seat, View view, HttpServletRequest request) {
        if (RoomReply.wantsRegions(request)) {
            presence.seen(seat.participant());
            return reply.regions(seat, view);
        }
        reads(seat, view);
        ModelAndView page = reply.page(seat, view);
        return view == View.PARTICIPANT ? page : links.added(page, request);
    }
    /** Whoever leads is missed sooner than others: the lead is offered when they are gone for a minute (L17). */
    private void reads(Seat seat, View view) {
        if (view == View.PARTICIPANT && !seat.facilitator()) {
            presence.reads(seat.participant());
        } else {
            presence.seen(seat.participant());
        }
    }
}
