package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.Ticks;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "I'm done" with the current step, and "not yet". */
@Controller
class DoneController {

    private final Ticks ticks;
    private final RoomReply reply;

    DoneController(Ticks ticks, RoomReply reply) {
        this.ticks = ticks;
        this.reply = reply;
    }

    @PostMapping("/rooms/{room}/done")
    ModelAndView tick(Seat seat, @RequestParam(defaultValue = "true") boolean done, HttpServletRequest request) {
        ticks.set(seat, done);
        return reply.to(seat, request);
    }
}
