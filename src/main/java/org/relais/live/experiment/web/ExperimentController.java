package org.relais.live.experiment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.experiment.ExperimentId;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.experiment.RoomExperiments;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Writes experiments down and finds their owners. */
@Controller
@RequestMapping("/rooms/{room}/experiments")
class ExperimentController {

    private final RoomExperiments experiments;
    private final Rooms rooms;
    private final RoomReply reply;

    ExperimentController(RoomExperiments experiments, Rooms rooms, RoomReply reply) {
        this.experiments = experiments;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping
    ModelAndView propose(
            Seat seat,
            @Valid @ModelAttribute("experimentForm") ExperimentForm form,
            BindingResult binding,
            HttpServletRequest request) {
        form.check(RoomExperiments.today(rooms.snapshot(seat.room())), binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, experiments.propose(seat, form.toProposal(), form.asked()));
    }

    @PostMapping("/{experiment}/acceptance")
    ModelAndView answer(
            Seat seat,
            @PathVariable ExperimentId experiment,
            @RequestParam boolean accepts,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(seat, request, experiments.answer(seat, experiment, actor, accepts));
    }

    @PostMapping("/{experiment}/withdrawal")
    ModelAndView withdraw(@Lead Seat seat, @PathVariable ExperimentId experiment, HttpServletRequest request) {
        return reply.to(seat, request, experiments.withdraw(seat.room(), experiment));
    }
}
