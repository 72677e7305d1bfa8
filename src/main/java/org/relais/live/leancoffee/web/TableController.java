package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.CoffeePhase;
import org.relais.live.leancoffee.Refusal;
import org.relais.live.leancoffee.Table;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What the facilitator does at the table. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class TableController {

    private final Table table;
    private final Rooms rooms;
    private final RoomReply reply;

    TableController(Table table, Rooms rooms, RoomReply reply) {
        this.table = table;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/phase")
    ModelAndView move(
            @PathVariable RoomId room,
            @RequestParam CoffeePhase from,
            @RequestParam CoffeePhase phase,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, table.move(room, actor, from, phase).map(Refusal::message));
    }

    @PostMapping("/discussion")
    ModelAndView discuss(
            @PathVariable RoomId room, @RequestParam CardId card, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, table.discuss(room, actor, card).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/outcome")
    ModelAndView leave(
            @PathVariable RoomId room,
            @PathVariable CardId card,
            @Valid @ModelAttribute("outcomeForm") OutcomeForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(
                seat, request, table.leave(room, actor, card, form.conclusion()).map(Refusal::message));
    }
}
