package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import org.relais.live.Over;
import org.relais.live.RoomReply;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Any command that comes after the end, of the workshop or of its step: the page as it is now, and the sentence that nothing was changed. */
@ControllerAdvice
class OverPages {

    private final Seats seats;
    private final RoomReply reply;

    OverPages(Seats seats, RoomReply reply) {
        this.seats = seats;
        this.reply = reply;
    }

    /** For a script it is a refusal, so that what was typed stays where it is. Whoever has no seat is told nothing. */
    @ExceptionHandler
    ModelAndView over(Over over, Actor actor, HttpServletRequest request) {
        return seats.find(over.room(), actor)
                .map(seat -> reply.to(seat, request, over.sentence()))
                .map(answer -> refused(answer, request))
                .orElseGet(() -> new ModelAndView("error/404", HttpStatus.NOT_FOUND));
    }

    private static ModelAndView refused(ModelAndView answer, HttpServletRequest request) {
        if (RoomReply.wantsRegions(request)) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
