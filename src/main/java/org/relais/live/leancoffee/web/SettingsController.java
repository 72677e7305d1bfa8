package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.leancoffee.TableSettings;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What whoever leads decides about how it is run. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class SettingsController {

    private final TableSettings settings;
    private final Rooms rooms;
    private final RoomReply reply;

    SettingsController(TableSettings settings, Rooms rooms, RoomReply reply) {
        this.settings = settings;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/settings")
    ModelAndView settle(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("settingsForm") SettingsForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        form.settings(binding).ifPresent(chosen -> settings.settle(room, actor, chosen));
        return binding.hasErrors() ? reply.refused(seat, request, binding) : reply.to(seat, request);
    }

    @PostMapping("/budget")
    ModelAndView budget(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("budgetForm") BudgetForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        if (!binding.hasErrors()) {
            settings.budget(room, actor, form.dots(), form.certain())
                    .ifPresent(refusal -> binding.rejectValue("budget", refusal.message()));
        }
        return binding.hasErrors() ? reply.refused(seat, request, binding) : reply.to(seat, request);
    }
}
