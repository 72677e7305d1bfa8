package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.relais.live.Conduct;
import org.relais.live.RoomId;
import org.relais.live.RoomReply;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The clock of the room (L11). */
@Controller
@RequestMapping("/rooms/{room}/clock")
class ClockController {

    private static final int LONGEST = 60;

    private final Conduct conduct;
    private final Rooms rooms;
    private final RoomReply reply;

    ClockController(Conduct conduct, Rooms rooms, RoomReply reply) {
        this.conduct = conduct;
        this.rooms = rooms;
        this.reply = reply;
    }

    @PostMapping("/pause")
    ModelAndView pause(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        return turned(room, actor, request, conduct::pause);
    }

    @PostMapping("/resumption")
    ModelAndView resume(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        return turned(room, actor, request, conduct::resume);
    }

    @PostMapping("/extension")
    ModelAndView extend(
            @PathVariable RoomId room,
            @RequestParam int minutes,
            @RequestParam long total,
            Actor actor,
            HttpServletRequest request) {
        Duration by = Duration.ofMinutes(Math.clamp(minutes, 1, LONGEST));
        return turned(room, actor, request, (id, who) -> conduct.extend(id, who, by, total));
    }

    @PostMapping("/cut")
    ModelAndView cut(@PathVariable RoomId room, Actor actor, HttpServletRequest request) {
        return turned(room, actor, request, conduct::cut);
    }

    private ModelAndView turned(
            RoomId room, Actor actor, HttpServletRequest request, BiConsumer<RoomId, Actor> change) {
        Seat seat = rooms.lead(room, actor);
        change.accept(room, actor);
        return reply.to(seat, request);
    }
}
