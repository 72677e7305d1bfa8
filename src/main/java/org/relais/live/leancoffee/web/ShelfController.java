package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
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
    private final Rooms rooms;
    private final RoomReply reply;

    ShelfController(Table table, CardOrder order, BacklogReturn backlog, Rooms rooms, RoomReply reply) {
        this.table = table;
        this.order = order;
        this.backlog = backlog;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/cards/{card}/parking")
    ModelAndView park(
            @PathVariable RoomId room,
            @PathVariable CardId card,
            @RequestParam(defaultValue = "true") boolean parked,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, table.park(room, actor, card, parked).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/place")
    ModelAndView place(
            @PathVariable RoomId room,
            @PathVariable CardId card,
            @RequestParam int place,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, order.place(room, actor, card, place).map(Refusal::message));
    }

    @PostMapping("/backlog")
    ModelAndView bring(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        Optional<Refusal> refusal = backlog.bring(room, actor);
        return reply.to(seat, request, refusal.map(Refusal::message).orElse("live.notice.coffee.brought"));
    }
}
