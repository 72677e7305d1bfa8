package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.KnockId;
import org.relais.live.Lead;
import org.relais.live.Reception;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who may come in, in the hands of whoever leads (L4). */
@Controller
@RequestMapping("/rooms/{room}")
class DoorController {

    private final Reception reception;
    private final RoomReply reply;

    DoorController(Reception reception, RoomReply reply) {
        this.reception = reception;
        this.reply = reply;
    }

    @PostMapping("/lock")
    ModelAndView lock(@Lead Seat seat, @RequestParam boolean locked, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.lock(seat.room(), actor, locked));
    }

    @PostMapping("/approval")
    ModelAndView approve(@Lead Seat seat, @RequestParam boolean asked, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.approve(seat.room(), actor, asked));
    }

    /** The page comes back as a whole, since the QR code on it is another one. */
    @PostMapping("/code")
    ModelAndView changeCode(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.changeCode(seat.room(), actor));
    }

    @PostMapping("/waiting/admission")
    ModelAndView admitAll(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.admitAll(seat.room(), actor));
    }

    @PostMapping("/waiting/{knock}/admission")
    ModelAndView admit(@Lead Seat seat, @PathVariable KnockId knock, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.admit(seat.room(), actor, knock));
    }

    @PostMapping("/waiting/{knock}/refusal")
    ModelAndView turnAway(@Lead Seat seat, @PathVariable KnockId knock, Actor actor, HttpServletRequest request) {
        return done(seat, request, () -> reception.turnAway(seat.room(), actor, knock));
    }

    private ModelAndView done(Seat seat, HttpServletRequest request, Runnable command) {
        command.run();
        return reply.to(seat, request);
    }
}
