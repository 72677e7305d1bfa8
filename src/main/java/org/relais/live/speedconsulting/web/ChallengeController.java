package org.relais.live.speedconsulting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.speedconsulting.Consulting;
import org.relais.live.speedconsulting.Refusal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The challenge that somebody brings. */
@Controller
@RequestMapping("/rooms/{room}/speed-consulting/challenge")
class ChallengeController {

    private final Consulting consulting;
    private final RoomReply reply;

    ChallengeController(Consulting consulting, RoomReply reply) {
        this.consulting = consulting;
        this.reply = reply;
    }

    @PostMapping
    ModelAndView offer(
            Seat seat,
            @Valid @ModelAttribute("challengeForm") ChallengeForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, consulting.offer(seat, form.told()).map(Refusal::message));
    }

    @PostMapping("/withdrawal")
    ModelAndView withdraw(Seat seat, HttpServletRequest request) {
        return reply.to(seat, request, consulting.withdraw(seat).map(Refusal::message));
    }
}
