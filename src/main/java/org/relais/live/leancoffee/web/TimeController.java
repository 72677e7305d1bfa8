package org.relais.live.leancoffee.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.relais.live.Lead;
import org.relais.live.RoomReply;
import org.relais.live.Seat;
import org.relais.live.leancoffee.Refusal;
import org.relais.live.leancoffee.TimeAnswer;
import org.relais.live.leancoffee.TopicTime;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Do we go on with it?" (L12). A question that is over, or of another room, is answered as one that moved on. */
@Controller
@RequestMapping("/rooms/{room}/lean-coffee/time")
class TimeController {

    private final TopicTime time;
    private final RoomReply reply;

    TimeController(TopicTime time, RoomReply reply) {
        this.time = time;
        this.reply = reply;
    }

    @PostMapping("/question")
    ModelAndView ask(@Lead Seat seat, Actor actor, HttpServletRequest request) {
        return reply.to(seat, request, time.ask(seat.room(), actor).map(Refusal::message));
    }

    @PostMapping("/answer")
    ModelAndView answer(
            Seat seat, @RequestParam UUID question, @RequestParam TimeAnswer answer, HttpServletRequest request) {
        return reply.to(seat, request, time.answer(seat, question, answer).map(Refusal::message));
    }

    @PostMapping("/verdict")
    ModelAndView close(@Lead Seat seat, @RequestParam UUID question, Actor actor, HttpServletRequest request) {
        return reply.to(seat, request, time.close(seat.room(), actor, question).map(Refusal::message));
    }
}
