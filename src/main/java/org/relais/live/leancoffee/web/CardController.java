package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Optional;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.LeanCoffees;
import org.relais.live.leancoffee.Refusal;
import org.relais.platform.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Cards while proposing. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee/cards")
class CardController {

    private static final String LIMIT = "coffee-card";

    private final LeanCoffees coffees;
    private final RoomReply reply;
    private final RateLimits limits;

    CardController(LeanCoffees coffees, RoomReply reply, RateLimits limits) {
        this.coffees = coffees;
        this.reply = reply;
        this.limits = limits;
    }

    @PostMapping
    ModelAndView propose(
            Seat seat,
            @Valid @ModelAttribute("cardForm") CardForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (!binding.hasErrors()) {
            proposed(seat, form).ifPresent(refusal -> binding.rejectValue("text", refusal.message()));
        }
        return binding.hasErrors() ? reply.refused(seat, request, binding) : reply.to(seat, request);
    }

    /** What was typed stays in its field when it is too much at once. */
    private Optional<Refusal> proposed(Seat seat, CardForm form) {
        return limits.allow(LIMIT, seat.participant().toString())
                ? coffees.propose(seat, form.identity(), form.proposed(), form.nameless())
                : Optional.of(Refusal.TOO_FAST);
    }

    @PostMapping("/{card}")
    ModelAndView reword(
            Seat seat,
            @PathVariable CardId card,
            @Valid @ModelAttribute("wordingForm") WordingForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, coffees.reword(seat, card, form.chosen()).map(Refusal::message));
    }

    @PostMapping("/{card}/withdrawal")
    ModelAndView withdraw(Seat seat, @PathVariable CardId card, HttpServletRequest request) {
        return reply.to(seat, request, coffees.withdraw(seat, card).map(Refusal::message));
    }
}
