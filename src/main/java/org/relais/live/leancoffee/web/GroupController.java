package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.Groups;
import org.relais.live.leancoffee.Refusal;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Select, group, call it something, take one out, undo. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee")
class GroupController {

    private final Groups groups;
    private final Rooms rooms;
    private final RoomReply reply;

    GroupController(Groups groups, Rooms rooms, RoomReply reply) {
        this.groups = groups;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/groups")
    ModelAndView group(
            @PathVariable RoomId room,
            @Valid @ModelAttribute("groupForm") GroupForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(
                seat, request, groups.group(seat, form.act(), form.chosen()).map(Refusal::message));
    }

    @PostMapping("/groups/undo")
    ModelAndView undo(@PathVariable RoomId room, @RequestParam UUID act, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, groups.undo(seat, act).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/removal")
    ModelAndView takeOut(
            @PathVariable RoomId room, @PathVariable CardId card, Actor actor, HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        return reply.to(seat, request, groups.takeOut(seat, card).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/name")
    ModelAndView rename(
            @PathVariable RoomId room,
            @PathVariable CardId card,
            @Valid @ModelAttribute("groupNameForm") GroupNameForm form,
            BindingResult binding,
            Actor actor,
            HttpServletRequest request) {
        Seat seat = rooms.seat(room, actor);
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, groups.rename(seat, card, form.chosen()).map(Refusal::message));
    }
}
