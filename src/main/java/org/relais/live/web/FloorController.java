package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.Lead;
import org.relais.live.ParticipantId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.floor.SpeakingQueue;
import org.relais.live.floor.TurnId;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking to speak, and giving the floor (L19). */
@Controller
@RequestMapping("/rooms/{room}")
class FloorController {

    private static final int LONGEST_NOTE = 200;

    private final SpeakingQueue queue;
    private final Rooms rooms;
    private final RoomReply reply;

    FloorController(SpeakingQueue queue, Rooms rooms, RoomReply reply) {
        this.queue = queue;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/hand")
    ModelAndView raise(
            Seat seat,
            @RequestParam(defaultValue = "true") boolean up,
            @RequestParam(defaultValue = "") String note,
            HttpServletRequest request) {
        if (note.length() > LONGEST_NOTE) {
            return reply.to(seat, request, "live.notice.note");
        }
        if (up) {
            queue.raise(seat, note.strip());
        } else {
            queue.lower(seat);
        }
        return reply.to(seat, request);
    }

    @PostMapping("/floor")
    ModelAndView give(
            @Lead Seat seat,
            @RequestParam ParticipantId to,
            @RequestParam(required = false) @Nullable TurnId shown,
            HttpServletRequest request) {
        ParticipantId who = rooms.snapshot(seat.room())
                .participant(to)
                .orElseThrow(() -> new NotFound(to))
                .id();
        boolean given = queue.give(seat, who, shown);
        return reply.to(seat, request, given ? Optional.empty() : Optional.of("live.notice.floor"));
    }

    @PostMapping("/floor/end")
    ModelAndView stop(Seat seat, HttpServletRequest request) {
        queue.stop(seat);
        return reply.to(seat, request);
    }

    @PostMapping("/round")
    ModelAndView round(
            @Lead Seat seat, @RequestParam(defaultValue = "true") boolean begins, HttpServletRequest request) {
        if (begins) {
            queue.beginRound(seat);
        } else {
            queue.endRound(seat);
        }
        return reply.to(seat, request);
    }
}
