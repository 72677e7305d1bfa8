package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.people.GuestAddress;
import org.relais.people.GuestId;
import org.relais.people.GuestLinks;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A guest leaves an address at the end, and a mail brings what keeps their commitments (L3). The answer is the same
 * whether the address is known; after too many it says when to try again.
 */
@Controller
@RequestMapping("/rooms/{room}/keeping")
class KeepingController {

    private final Rooms rooms;
    private final GuestLinks links;
    private final RateLimits limits;
    private final RoomReply reply;

    KeepingController(Rooms rooms, GuestLinks links, RateLimits limits, RoomReply reply) {
        this.rooms = rooms;
        this.links = links;
        this.limits = limits;
        this.reply = reply;
    }

    /** The question by itself, for another address than the one that was left. */
    @GetMapping
    ModelAndView edit(Seat seat, Actor actor) {
        guest(actor, seat.room());
        return page(over(seat.room())).addObject("form", KeepingForm.empty());
    }

    @PostMapping
    ModelAndView ask(
            Seat seat,
            Actor actor,
            @Valid @ModelAttribute("form") KeepingForm form,
            BindingResult binding,
            HttpServletRequest request) {
        GuestId guest = guest(actor, seat.room());
        RoomSnapshot closed = over(seat.room());
        if (binding.hasErrors()) {
            return page(closed);
        }
        GuestAddress address = form.toAddress(guest, seat.name(), closed);
        limits.spend("keeping-address", ClientAddress.of(request));
        limits.spend("keeping-guest", guest.toString());
        limits.spend("keeping-mail", address.email());
        links.ask(address);
        return reply.confirmed(seat, request, "live.keeping.sent");
    }

    /** Whoever has an account keeps everything as it is; where no mails can be sent, there is nothing to ask for. */
    private GuestId guest(Actor actor, RoomId room) {
        GuestId guest = actor.guest();
        if (guest == null || !links.offered()) {
            throw new NotFound(room);
        }
        return guest;
    }

    /** While the room is open, a guest needs the place in this browser. */
    private RoomSnapshot over(RoomId id) {
        RoomSnapshot room = rooms.snapshot(id);
        if (room.state() != RoomState.CLOSED) {
            throw new NotFound(id);
        }
        return room;
    }

    private static ModelAndView page(RoomSnapshot room) {
        return new ModelAndView("live/closed/address")
                .addObject("room", room)
                .addObject("days", GuestLinks.VALID.toDays());
    }
}
