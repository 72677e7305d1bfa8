package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.relais.live.Lead;
import org.relais.live.ParticipantId;
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

/** Another name for somebody in the room, or no place any more, by whoever leads (L4). */
@Controller
@RequestMapping("/rooms/{room}/participants/{participant}")
class ParticipantController {

    private static final int LONGEST = 40;

    private final Reception reception;
    private final RoomReply reply;

    ParticipantController(Reception reception, RoomReply reply) {
        this.reception = reception;
        this.reply = reply;
    }

    @PostMapping("/name")
    ModelAndView rename(
            @Lead Seat seat,
            @PathVariable ParticipantId participant,
            @RequestParam(defaultValue = "") String name,
            Actor actor,
            HttpServletRequest request) {
        String given = name.strip();
        if (given.isEmpty() || given.length() > LONGEST) {
            return reply.to(seat, request, "live.notice.name");
        }
        boolean renamed = reception.rename(seat.room(), actor, participant, given);
        return reply.to(seat, request, renamed ? Optional.empty() : Optional.of("live.notice.name-taken"));
    }

    @PostMapping("/removal")
    ModelAndView remove(
            @Lead Seat seat, @PathVariable ParticipantId participant, Actor actor, HttpServletRequest request) {
        reception.remove(seat.room(), actor, participant);
        return reply.to(seat, request);
    }
}
