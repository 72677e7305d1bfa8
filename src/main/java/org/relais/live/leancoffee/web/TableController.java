package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
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
    private final RoomReply reply;

    TableController(Table table, RoomReply reply) {
        this.table = table;
        this.reply = reply;
    }

    @PostMapping("/phase")
    ModelAndView move(
            @Lead Seat seat,
            @RequestParam CoffeePhase from,
            @RequestParam CoffeePhase phase,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat, request, table.move(seat.room(), actor, from, phase).map(Refusal::message));
    }

    @PostMapping("/discussion")
    ModelAndView discuss(@Lead Seat seat, @RequestParam CardId card, Actor actor, HttpServletRequest request) {
        return reply.to(seat, request, table.discuss(seat.room(), actor, card).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/outcome")
    ModelAndView leave(
            @Lead Seat seat,
            @PathVariable CardId card,
            @Valid @ModelAttribute("outcomeForm") OutcomeForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(
                seat,
                request,
                table.leave(seat.room(), actor, card, form.conclusion()).map(Refusal::message));
    }
}
