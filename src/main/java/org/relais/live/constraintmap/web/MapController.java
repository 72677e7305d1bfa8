package org.relais.live.constraintmap.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
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
    private final Rooms rooms;
    private final RoomReply reply;

    MapController(ConstraintMaps maps, Rooms rooms, RoomReply reply) {
        this.maps = maps;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/elements")
    ModelAndView add(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("elementForm") ElementForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, maps.add(seat, form.toElement()));
    }

    @PostMapping("/elements/{element}")
    ModelAndView change(
            @PathVariable RoomId room,
            @PathVariable ElementId element,
            @Valid @ModelAttribute("elementForm") ElementForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        form.check(binding);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding).addObject("editing", element);
        }
        return reply.to(seat, request, maps.change(seat, form.toElement(element)));
    }

    @PostMapping("/elements/{element}/withdrawal")
    ModelAndView remove(
            @PathVariable RoomId room, @PathVariable ElementId element, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, maps.remove(seat, element));
    }

    @PostMapping("/elements/{element}/bottleneck")
    ModelAndView mark(
            @PathVariable RoomId room,
            @PathVariable ElementId element,
            @RequestParam boolean bottleneck,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, maps.mark(seat, element, bottleneck));
    }

    @PostMapping("/elements/{element}/position")
    ModelAndView move(
            @PathVariable RoomId room,
            @PathVariable ElementId element,
            @RequestParam int place,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, maps.move(seat, element, place));
    }

    /** Without both numbers the own vote is taken back. */
    @PostMapping("/elements/{element}/leverage")
    ModelAndView weigh(
            @PathVariable RoomId room,
            @PathVariable ElementId element,
            @RequestParam(defaultValue = "0") int impact,
            @RequestParam(defaultValue = "0") int ease,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        boolean both = impact >= 1 && impact <= Vote.MOST && ease >= 1 && ease <= Vote.MOST;
        return reply.to(seat, request, maps.weigh(seat, element, both ? new Vote(impact, ease) : null));
    }

    @PostMapping("/phase")
    ModelAndView go(
            @PathVariable RoomId room,
            @RequestParam MapPhase from,
            @RequestParam MapPhase phase,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.lead(room, actor);
        return reply.to(seat, request, maps.go(room, actor, from, phase));
    }
}
