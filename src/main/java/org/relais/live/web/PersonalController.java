package org.relais.live.web;

import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Seats;
import org.relais.live.View;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What is only mine is never broadcast; each page fetches its own when it may have changed. */
@Controller
class PersonalController {

    private final Seats seats;
    private final RoomReply reply;

    PersonalController(Seats seats, RoomReply reply) {
        this.seats = seats;
        this.reply = reply;
    }

    @GetMapping("/rooms/{room}/mine")
    ModelAndView show(@PathVariable RoomId room, Actor actor, @RequestParam(defaultValue = "participant") String view) {
        boolean desk = "facilitator".equals(view);
        return desk
                ? reply.personal(seats.lead(room, actor), View.FACILITATOR)
                : reply.personal(seats.of(room, actor), View.PARTICIPANT);
    }
}
