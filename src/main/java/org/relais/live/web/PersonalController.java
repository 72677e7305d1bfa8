package org.relais.live.web;

import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
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

    private final Rooms rooms;
    private final RoomReply reply;

    PersonalController(Rooms rooms, RoomReply reply) {
        this.rooms = rooms;
        this.reply = reply;
    }

    @GetMapping("/rooms/{room}/mine")
    ModelAndView show(@PathVariable RoomId room, Actor actor, @RequestParam(defaultValue = "participant") String view) {
        boolean desk = "facilitator".equals(view);
        return desk
                ? reply.personal(rooms.lead(room, actor), View.FACILITATOR)
                : reply.personal(rooms.seat(room, actor), View.PARTICIPANT);
    }
}
