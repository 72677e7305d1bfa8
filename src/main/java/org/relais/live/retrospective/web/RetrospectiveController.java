package org.relais.live.retrospective.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.retrospective.RetroCardId;
import org.relais.live.retrospective.RetroPhase;
import org.relais.live.retrospective.Retrospectives;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Cards of a multi-team retrospective, and its phases. */
@Controller
@RequestMapping("/rooms/{room}/retrospective")
class RetrospectiveController {

    private final Retrospectives retrospectives;
    private final Rooms rooms;
    private final RoomReply reply;

    RetrospectiveController(Retrospectives retrospectives, Rooms rooms, RoomReply reply) {
        this.retrospectives = retrospectives;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/cards")
    ModelAndView add(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("retroCardForm") RetroCardForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, retrospectives.add(seat, form.toCard(seat)));
    }

    @PostMapping("/cards/{retroCard}/withdrawal")
    ModelAndView withdraw(
            @PathVariable RoomId room,
            @PathVariable("retroCard") RetroCardId card,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, retrospectives.withdraw(seat, card));
    }

    @PostMapping("/phase")
    ModelAndView move(
            @PathVariable RoomId room,
            @RequestParam RetroPhase from,
            @RequestParam RetroPhase phase,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, retrospectives.move(room, actor, from, phase));
    }
}
