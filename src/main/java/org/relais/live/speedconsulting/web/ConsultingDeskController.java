package org.relais.live.speedconsulting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.speedconsulting.ConsultPhase;
import org.relais.live.speedconsulting.ConsultingDesk;
import org.relais.live.speedconsulting.Refusal;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the facilitator does with all tables at once. */
@Controller
@RequestMapping("/rooms/{room}/speed-consulting")
class ConsultingDeskController {

    private static final int MOST_SEATS = 4;

    private final ConsultingDesk desk;
    private final RoomReply reply;

    ConsultingDeskController(ConsultingDesk desk, RoomReply reply) {
        this.desk = desk;
        this.reply = reply;
    }

    /** @param from the phase and round that were shown when the button was pressed */
    @PostMapping("/phase")
    ModelAndView move(
            @Lead Seat seat,
            @RequestParam ConsultPhase from,
            @RequestParam int round,
            @RequestParam(defaultValue = "false") boolean back,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat, request, desk.move(seat.room(), actor, from, round, back).map(Refusal::message));
    }

    @PostMapping("/seats")
    ModelAndView seats(@Lead Seat seat, @RequestParam int seats, Actor actor, HttpServletRequest request) {
        desk.seats(seat.room(), actor, Math.clamp(seats, 1, MOST_SEATS));
        return reply.to(seat, request);
    }
}
