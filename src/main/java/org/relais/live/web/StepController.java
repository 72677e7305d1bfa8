package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.Conduct;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Start, next, back, to any step (L14, L15), and the end. */
@Controller
@RequestMapping("/rooms/{room}")
class StepController {

    private final Conduct conduct;
    private final RoomReply reply;

    StepController(Conduct conduct, RoomReply reply) {
        this.conduct = conduct;
        this.reply = reply;
    }

    @PostMapping("/step")
    ModelAndView enter(
            @Lead Seat seat,
            @RequestParam StepId step,
            @RequestParam(required = false) @Nullable StepId from,
            Actor actor,
            HttpServletRequest request) {
        boolean entered = conduct.enter(seat.room(), actor, step, from == null ? List.of() : List.of(from));
        return reply.to(seat, request, entered ? Optional.empty() : Optional.of("live.notice.moved"));
    }

    @PostMapping("/closing")
    ModelAndView close(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        conduct.close(seat.room(), actor);
        return reply.to(seat, request);
    }
}
