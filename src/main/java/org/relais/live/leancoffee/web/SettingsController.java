package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.TableSettings;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What whoever leads decides about how it is run. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class SettingsController {

    private final TableSettings settings;
    private final RoomReply reply;

    SettingsController(TableSettings settings, RoomReply reply) {
        this.settings = settings;
        this.reply = reply;
    }

    @PostMapping("/settings")
    ModelAndView settle(
            @Lead Seat seat,
            @Valid @ModelAttribute("settingsForm") SettingsForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        form.settings(binding).ifPresent(chosen -> settings.settle(seat.room(), actor, chosen));
        return binding.hasErrors() ? reply.refused(seat, request, binding) : reply.to(seat, request);
    }

    @PostMapping("/budget")
    ModelAndView budget(
            @Lead Seat seat,
            @Valid @ModelAttribute("budgetForm") BudgetForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        if (!binding.hasErrors()) {
            settings.budget(seat.room(), actor, form.dots(), form.certain())
                    .ifPresent(refusal -> binding.rejectValue("budget", refusal.message()));
        }
        return binding.hasErrors() ? reply.refused(seat, request, binding) : reply.to(seat, request);
    }
}
