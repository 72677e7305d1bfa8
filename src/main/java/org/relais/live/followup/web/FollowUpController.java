package org.relais.live.followup.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.CommitmentState;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.followup.FollowUps;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Kept, adapted, handed over, let go: said by the owner alone. */
@Controller
@RequestMapping("/rooms/{room}/follow-up/{promise}")
class FollowUpController {

    private final FollowUps followUps;
    private final RoomReply reply;

    FollowUpController(FollowUps followUps, RoomReply reply) {
        this.followUps = followUps;
        this.reply = reply;
    }

    @PostMapping
    ModelAndView settle(
            Seat seat,
            @PathVariable CommitmentId promise,
            @Valid @ModelAttribute("settlementForm") SettlementForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        if (form.chosen() == CommitmentState.ACTIVE) {
            binding.rejectValue("state", "live.followup.state.missing");
        }
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        followUps.settle(seat, actor, promise, form.chosen(), form.note());
        return reply.to(seat, request);
    }

    @PostMapping("/reopening")
    ModelAndView reopen(Seat seat, @PathVariable CommitmentId promise, Actor actor, HttpServletRequest request) {
        followUps.reopen(seat, actor, promise);
        return reply.to(seat, request);
    }
}
