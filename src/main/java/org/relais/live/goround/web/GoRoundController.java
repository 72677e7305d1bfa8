package org.relais.live.goround.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.goround.GoRounds;
import org.relais.live.goround.Refusal;
import org.relais.live.goround.TurnState;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Turns of a go-round. */
@Controller
@RequestMapping("/rooms/{room}/go-round")
class GoRoundController {

    private final GoRounds rounds;
    private final Rooms rooms;
    private final RoomReply reply;

    GoRoundController(GoRounds rounds, Rooms rooms, RoomReply reply) {
        this.rounds = rounds;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/floor")
    ModelAndView give(
            @PathVariable RoomId room,
            @RequestParam(required = false) @Nullable ParticipantId from,
            @RequestParam(defaultValue = "SPOKE") TurnState left,
            @RequestParam(required = false) @Nullable ParticipantId to,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, rounds.give(room, actor, from, left, to).map(Refusal::message));
    }

    @PostMapping("/order")
    ModelAndView shuffle(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, rounds.shuffle(room, actor).map(Refusal::message));
    }

    @PostMapping("/turn")
    ModelAndView say(
            @PathVariable RoomId room, @RequestParam TurnState state, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, rounds.say(seat, state).map(Refusal::message));
    }

    @PostMapping("/note")
    ModelAndView note(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("noteForm") NoteForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, rounds.note(seat, form.left()).map(Refusal::message));
    }
}
