package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.CardId;
import org.relais.live.leancoffee.Groups;
import org.relais.live.leancoffee.Refusal;
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
    private final RoomReply reply;

    GroupController(Groups groups, RoomReply reply) {
        this.groups = groups;
        this.reply = reply;
    }

    @PostMapping("/groups")
    ModelAndView group(
            Seat seat,
            @Valid @ModelAttribute("groupForm") GroupForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(
                seat, request, groups.group(seat, form.act(), form.chosen()).map(Refusal::message));
    }

    @PostMapping("/groups/undo")
    ModelAndView undo(Seat seat, @RequestParam UUID act, HttpServletRequest request) {
        return reply.to(seat, request, groups.undo(seat, act).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/removal")
    ModelAndView takeOut(Seat seat, @PathVariable CardId card, HttpServletRequest request) {
        return reply.to(seat, request, groups.takeOut(seat, card).map(Refusal::message));
    }

    @PostMapping("/cards/{card}/name")
    ModelAndView rename(
            Seat seat,
            @PathVariable CardId card,
            @Valid @ModelAttribute("groupNameForm") GroupNameForm form,
            BindingResult binding,
            HttpServletRequest request) {
        if (binding.hasErrors()) {
            return reply.refused(seat, request, binding);
        }
        return reply.to(seat, request, groups.rename(seat, card, form.chosen()).map(Refusal::message));
    }
}
