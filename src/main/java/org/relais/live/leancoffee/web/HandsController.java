package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.Refusal;
import org.relais.live.leancoffee.ShowOfHands;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A show of hands, counted by the scribe or whoever leads (L9). */
@Controller
class HandsController {

    private static final int MOST = 999;

    private final ShowOfHands hands;
    private final RoomReply reply;

    HandsController(ShowOfHands hands, RoomReply reply) {
        this.hands = hands;
        this.reply = reply;
    }

    @PostMapping("/rooms/{room}/lean-coffee/cards/{card}/hands")
    ModelAndView count(
            Seat seat,
            @PathVariable CardId card,
            @RequestParam("hands") int counted,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat,
                request,
                hands.count(seat, actor, card, Math.clamp(counted, 0, MOST)).map(Refusal::message));
    }
}
