package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.LeanCoffees;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "I take it", or not: said on the own screen by the person named, and by nobody else (L13). */
@Controller
class AcceptanceController {

    private final LeanCoffees coffees;
    private final RoomReply reply;

    AcceptanceController(LeanCoffees coffees, RoomReply reply) {
        this.coffees = coffees;
        this.reply = reply;
    }

    @PostMapping("/rooms/{room}/lean-coffee/cards/{card}/acceptance")
    ModelAndView answer(
            Seat seat, @PathVariable CardId card, @RequestParam boolean accepts, HttpServletRequest request) {
        coffees.answer(seat, card, accepts);
        return reply.to(seat, request);
    }
}
