package org.relais.live.goround.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.relais.live.Lead;
import org.relais.live.ParticipantId;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.goround.GoRounds;
import org.relais.live.goround.Refusal;
import org.relais.live.goround.TurnState;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Turns of a go-round. */
@Controller
@RequestMapping("/rooms/{room}/go-round")
class GoRoundController {

    private final GoRounds rounds;
    private final RoomReply reply;

    GoRoundController(GoRounds rounds, RoomReply reply) {
        this.rounds = rounds;
        this.reply = reply;
    }

    @PostMapping("/floor")
    ModelAndView give(
            @Lead Seat seat,
            @RequestParam(required = false) @Nullable ParticipantId from,
            @RequestParam(defaultValue = "SPOKE") TurnState left,
            @RequestParam(required = false) @Nullable ParticipantId to,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat, request, rounds.give(seat.room(), actor, from, left, to).map(Refusal::message));
    }

    @PostMapping("/order")
    ModelAndView shuffle(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return reply.to(seat, request, rounds.shuffle(seat.room(), actor).map(Refusal::message));
    }

    @PostMapping("/turn")
    ModelAndView say(Seat seat, @RequestParam TurnState state, HttpServletRequest request) {
        return reply.to(seat, request, rounds.say(seat, state).map(Refusal::message));
    }

    @PostMapping("/note")
    ModelAndView note(
            Seat seat,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, rounds.note(seat, form.left()).map(Refusal::message));
    }
}
