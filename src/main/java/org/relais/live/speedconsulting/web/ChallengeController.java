package org.relais.live.speedconsulting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.speedconsulting.Consulting;
import org.relais.live.speedconsulting.Refusal;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The challenge that somebody brings. */
@Controller
@RequestMapping("/rooms/{room}/speed-consulting/challenge")
class ChallengeController {

    private final Consulting consulting;
    private final Rooms rooms;
    private final RoomReply reply;

    ChallengeController(Consulting consulting, Rooms rooms, RoomReply reply) {
        this.consulting = consulting;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping
    ModelAndView offer(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("challengeForm") ChallengeForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, consulting.offer(seat, form.told()).map(Refusal::message));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, consulting.withdraw(seat).map(Refusal::message));
    }
}
