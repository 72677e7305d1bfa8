package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.Courses;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.people.Actor;
import org.relais.workshop.StepId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rest of the agenda while the workshop runs (R6.4). */
@Controller
@RequestMapping("/rooms/{room}/agenda/{step}")
class CourseController {

    private final Courses courses;
    private final RoomReply reply;

    CourseController(Courses courses, RoomReply reply) {
        this.courses = courses;
        this.reply = reply;
    }

    @PostMapping("/minutes")
    ModelAndView last(
            @Lead Seat seat,
            @PathVariable StepId step,
            @RequestParam int minutes,
            Actor actor,
            HttpServletRequest request) {
        courses.last(seat.room(), actor, step, minutes);
        return reply.to(seat, request);
    }

    @PostMapping("/position")
    ModelAndView move(
            @Lead Seat seat,
            @PathVariable StepId step,
            @RequestParam int position,
            Actor actor,
            HttpServletRequest request) {
        courses.move(seat.room(), actor, step, position);
        return reply.to(seat, request);
    }

    @PostMapping("/skipping")
    ModelAndView skip(
            @Lead Seat seat,
            @PathVariable StepId step,
            @RequestParam boolean skipped,
            Actor actor,
            HttpServletRequest request) {
        courses.skip(seat.room(), actor, step, skipped);
        return reply.to(seat, request);
    }
}
