package org.relais.live.retrospective.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
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
    private final RoomReply reply;

    RetrospectiveController(Retrospectives retrospectives, RoomReply reply) {
        this.retrospectives = retrospectives;
        this.reply = reply;
    }

    @PostMapping("/cards")
    ModelAndView add(
            Seat seat,
            @Valid @ModelAttribute("retroCardForm") RetroCardForm form,
            BindingResult binding,
            HttpServletRequest request) {
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, retrospectives.add(seat, form.toCard(seat)));
    }

    @PostMapping("/cards/{retroCard}/withdrawal")
    ModelAndView withdraw(Seat seat, @PathVariable("retroCard") RetroCardId card, HttpServletRequest request) {
        return reply.to(seat, request, retrospectives.withdraw(seat, card));
    }

    @PostMapping("/phase")
    ModelAndView move(
            @Lead Seat seat,
            @RequestParam RetroPhase from,
            @RequestParam RetroPhase phase,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(seat, request, retrospectives.move(seat.room(), actor, from, phase));
    }
}
