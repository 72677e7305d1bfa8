package org.relais.live.constraintmap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.constraintmap.ConstraintMaps;
import org.relais.live.constraintmap.ElementId;
import org.relais.live.constraintmap.MapPhase;
import org.relais.live.constraintmap.Vote;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Elements of a constraint and queue map, where people see leverage, and the phases. */
@Controller
@RequestMapping("/rooms/{room}/constraint-map")
class MapController {

    private final ConstraintMaps maps;
    private final RoomReply reply;

    MapController(ConstraintMaps maps, RoomReply reply) {
        this.maps = maps;
        this.reply = reply;
    }

    @PostMapping("/elements")
    ModelAndView add(
            Seat seat,
            @Valid @ModelAttribute("elementForm") ElementForm form,
            BindingResult binding,
            HttpServletRequest request) {
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, maps.add(seat, form.toElement()));
    }

    @PostMapping("/elements/{element}")
    ModelAndView change(
            Seat seat,
            @PathVariable ElementId element,
            @Valid @ModelAttribute("elementForm") ElementForm form,
            BindingResult binding,
            HttpServletRequest request) {
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding).addObject("editing", element);
        }
        return reply.to(seat, request, maps.change(seat, form.toElement(element)));
    }

    @PostMapping("/elements/{element}/withdrawal")
    ModelAndView remove(Seat seat, @PathVariable ElementId element, HttpServletRequest request) {
        return reply.to(seat, request, maps.remove(seat, element));
    }

    @PostMapping("/elements/{element}/bottleneck")
    ModelAndView mark(
            Seat seat, @PathVariable ElementId element, @RequestParam boolean bottleneck, HttpServletRequest request) {
        return reply.to(seat, request, maps.mark(seat, element, bottleneck));
    }

    @PostMapping("/elements/{element}/position")
    ModelAndView move(Seat seat, @PathVariable ElementId element, @RequestParam int place, HttpServletRequest request) {
        return reply.to(seat, request, maps.move(seat, element, place));
    }

    /** Without both numbers the own vote is taken back. */
    @PostMapping("/elements/{element}/leverage")
    ModelAndView weigh(
            Seat seat,
            @PathVariable ElementId element,
            @RequestParam(defaultValue = "0") int impact,
            @RequestParam(defaultValue = "0") int ease,
            HttpServletRequest request) {
        boolean both = impact >= 1 && impact <= Vote.MOST && ease >= 1 && ease <= Vote.MOST;
        return reply.to(seat, request, maps.weigh(seat, element, both ? new Vote(impact, ease) : null));
    }

    @PostMapping("/phase")
    ModelAndView go(
            @Lead Seat seat,
            @RequestParam MapPhase from,
            @RequestParam MapPhase phase,
            Actor actor,
            HttpServletRequest request) {
        return reply.to(seat, request, maps.go(seat.room(), actor, from, phase));
    }
}
