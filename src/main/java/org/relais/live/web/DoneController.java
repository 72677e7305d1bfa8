package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "I'm done" with the current step, and "not yet". */
@Controller
class DoneController {

    private final Rooms rooms;
    private final Ticks ticks;
    private final RoomReply reply;

    DoneController(Rooms rooms, Ticks ticks, RoomReply reply) {
        this.rooms = rooms;
        this.ticks = ticks;
        this.reply = reply;
    }

    @PostMapping("/rooms/{room}/done")
    ModelAndView tick(
            @PathVariable RoomId room,
            @RequestParam(defaultValue = "true") boolean done,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        ticks.set(seat, done);
        return reply.to(seat, request);
    }
}
