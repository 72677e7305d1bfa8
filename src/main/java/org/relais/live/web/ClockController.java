package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.relais.live.Clocks;
import org.relais.live.Lead;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clock of the room (L11). */
@Controller
@RequestMapping("/rooms/{room}/clock")
class ClockController {

    private static final int LONGEST = 60;

    private final Clocks clocks;
    private final RoomReply reply;

    ClockController(Clocks clocks, RoomReply reply) {
        this.clocks = clocks;
        this.reply = reply;
    }

    @PostMapping("/pause")
    ModelAndView pause(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return turned(seat, actor, request, clocks::pause);
    }

    @PostMapping("/resumption")
    ModelAndView resume(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return turned(seat, actor, request, clocks::resume);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            @Lead Seat seat,
            @RequestParam int minutes,
            @RequestParam long total,
            Actor actor,
            HttpServletRequest request) {
        Duration by = Duration.ofMinutes(Math.clamp(minutes, 1, LONGEST));
        return turned(seat, actor, request, (id, who) -> clocks.extend(id, who, by, total));
    }

    @PostMapping("/cut")
    ModelAndView cut(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return turned(seat, actor, request, clocks::cut);
    }

    private ModelAndView turned(Seat seat, Actor actor, HttpServletRequest request, BiConsumer<RoomId, Actor> change) {
        change.accept(seat.room(), actor);
        return reply.to(seat, request);
    }
}
