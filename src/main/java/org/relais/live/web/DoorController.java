package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.KnockId;
import org.relais.live.Reception;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
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
    private final Rooms rooms;
    private final RoomReply reply;

    DoorController(Reception reception, Rooms rooms, RoomReply reply) {
        this.reception = reception;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/lock")
    ModelAndView lock(
            @PathVariable RoomId room, @RequestParam boolean locked, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.lock(room, actor, locked));
    }

    @PostMapping("/approval")
    ModelAndView approve(
            @PathVariable RoomId room, @RequestParam boolean asked, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.approve(room, actor, asked));
    }

    /** The page comes back as a whole, since the QR code on it is another one. */
    @PostMapping("/code")
    ModelAndView changeCode(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.changeCode(room, actor));
    }

    @PostMapping("/waiting/admission")
    ModelAndView admitAll(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.admitAll(room, actor));
    }

    @PostMapping("/waiting/{knock}/admission")
    ModelAndView admit(
            @PathVariable RoomId room, @PathVariable KnockId knock, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.admit(room, actor, knock));
    }

    @PostMapping("/waiting/{knock}/refusal")
    ModelAndView turnAway(
            @PathVariable RoomId room, @PathVariable KnockId knock, Actor actor, HttpServletRequest request) {
        return done(room, actor, request, () -> reception.turnAway(room, actor, knock));
    }

    private ModelAndView done(RoomId room, Actor actor, HttpServletRequest request, Runnable command) {
        Seat seat = rooms.lead(room, actor);
        command.run();
        return reply.to(seat, request);
    }
}
