package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.BacklogReturn;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.CardOrder;
import org.relais.live.leancoffee.Refusal;
import org.relais.live.leancoffee.Table;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What does not lie on the table: in which order it comes, what is set aside, what goes back to the community. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class ShelfController {

    private final Table table;
    private final CardOrder order;
    private final BacklogReturn backlog;
    private final RoomReply reply;

    ShelfController(Table table, CardOrder order, BacklogReturn backlog, RoomReply reply) {
        this.table = table;
        this.order = order;
        this.backlog = backlog;
        this.reply = reply;
    }

    @PostMapping("/cards/{card}/parking")
    ModelAndView park(
            @Lead Seat seat,
            @PathVariable CardId card,
            @RequestParam(defaultValue = "true") boolean parked,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat, request, table.park(seat.room(), actor, card, parked).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/place")
    ModelAndView place(
            @Lead Seat seat,
            @PathVariable CardId card,
            @RequestParam int place,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(
                seat, request, order.place(seat.room(), actor, card, place).map(Refusal::message));
    }

    @PostMapping("/backlog")
    ModelAndView bring(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return backlog.bring(seat.room(), actor)
                .map(refusal -> reply.to(seat, request, refusal.message()))
                .orElseGet(() -> reply.confirmed(seat, request, "live.notice.coffee.brought"));
    }
}
