package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomReply;
import org.relais.live.RoomReply.Mine;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.Dot;
import org.relais.live.leancoffee.DotVotes;
import org.relais.live.leancoffee.LeanCoffees;
import org.relais.live.leancoffee.Refusal;
import org.relais.live.leancoffee.Voted;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Dots while voting. The answer comes after the commit, and is the voter's own part: all screens hear of it by their streams. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class DotController {

    private final DotVotes votes;
    private final LeanCoffees coffees;
    private final RoomReply reply;

    DotController(DotVotes votes, LeanCoffees coffees, RoomReply reply) {
        this.votes = votes;
        this.coffees = coffees;
        this.reply = reply;
    }

    /**
     * One dot more, or one back.
     *
     * @param request identity of the new dot, made by the browser
     * @param back identity of the dot to take back
     */
    @PostMapping("/cards/{card}/dots")
    ModelAndView place(
            Seat seat,
            @PathVariable CardId card,
            @RequestParam UUID request,
            @RequestParam(required = false) @Nullable UUID back,
            HttpServletRequest asked) {
        if (coffees.leads(seat, card)) {
            return reply.to(seat, asked, Refusal.LEADS.message());
        }
        Voted voted =
                back == null ? votes.place(seat, new Dot(request, card)) : votes.takeBack(seat, new Dot(back, card));
        Optional<String> refusal = voted.refusal().map(Refusal::message);
        return voted.now()
                .map(now -> reply.mine(seat, asked, new Mine(now.seq(), now.mine(), now.done()), refusal))
                .orElseGet(() -> reply.to(seat, asked, refusal));
    }

    @PostMapping("/abstention")
    ModelAndView abstain(Seat seat, @RequestParam(defaultValue = "true") boolean abstains, HttpServletRequest request) {
        return reply.to(seat, request, coffees.abstain(seat, abstains).map(Refusal::message));
    }
}
