package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.JoinLink;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.View;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Everybody in the room with what whoever leads may do for each: a page of its own beside the desk, which stays
 * uncluttered, and whose regions stay small with two hundred people.
 */
@Controller
class PeopleController {

    private final RoomReply reply;
    private final JoinLink links;

    PeopleController(RoomReply reply, JoinLink links) {
        this.reply = reply;
        this.links = links;
    }

    @GetMapping("/rooms/{room}/people")
    ModelAndView show(@Lead Seat seat, HttpServletRequest request) {
        ModelAndView page = links.added(reply.page(seat, View.FACILITATOR), request);
        page.setViewName("live/people/show");
        return page;
    }
}
