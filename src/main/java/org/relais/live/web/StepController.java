package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.Conduct;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Start, next, back, to any step (L14, L15), and the end. */
@Controller
@RequestMapping("/rooms/{room}")
class StepController {

    private final Conduct conduct;
    private final Rooms rooms;
    private final RoomReply reply;

    StepController(Conduct conduct, Rooms rooms, RoomReply reply) {
        this.conduct = conduct;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/step")
    ModelAndView enter(
            @PathVariable RoomId room,
            @RequestParam StepId step,
            @RequestParam(required = false) @Nullable StepId from,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        boolean entered = conduct.enter(room, actor, step, from == null ? List.of() : List.of(from));
        return reply.to(seat, request, entered ? Optional.empty() : Optional.of("live.notice.moved"));
    }

    @PostMapping("/closing")
    ModelAndView close(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        conduct.close(room, actor);
        return reply.to(seat, request);
    }
}
