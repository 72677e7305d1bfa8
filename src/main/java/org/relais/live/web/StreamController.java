package org.relais.live.web;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Locale;
import java.util.Optional;
import org.relais.live.RoomId;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.View;
import org.relais.live.stream.RoomStreams;
import org.relais.live.stream.RoomStreams.Opening;
import org.relais.people.Actor;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The stream of a room's page. No transaction and no connection of the pool is held while it is open. Whoever has no
 * place (any more) is told by 204 not to come back.
 */
@Controller
class StreamController {

    private final Seats seats;
    private final RoomStreams streams;

    StreamController(Seats seats, RoomStreams streams) {
        this.seats = seats;
        this.streams = streams;
    }

    @GetMapping("/rooms/{room}/stream")
    void open(
            @PathVariable RoomId room,
            @RequestParam(defaultValue = "participant") String view,
            @RequestParam(defaultValue = "") String since,
            Actor actor,
            Locale locale,
            HttpServletRequest request,
            HttpServletResponse response) {
        View asked = named(view);
        Optional<Seat> seat = seats.find(room, actor).filter(found -> asked != View.FACILITATOR || found.facilitator());
        if (seat.isEmpty()) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
        } else if (!streams.admits(seat.get())) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        } else {
            HttpSession session = actor.person() == null ? null : request.getSession(false);
            streams.open(
                    new Opening(
                            seat.get(),
                            actor,
                            session == null ? null : session.getId(),
                            asked,
                            language(locale),
                            number(since)),
                    start(request, response));
        }
    }

    private static AsyncContext start(HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/event-stream;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        AsyncContext async = request.startAsync(request, response);
        async.setTimeout(0);
        return async;
    }

    private static View named(String name) {
        return switch (name) {
            case "facilitator" -> View.FACILITATOR;
            case "screen" -> View.SCREEN;
            default -> View.PARTICIPANT;
        };
    }

    /** Screens of one language are drawn once, whatever country the browser names. */
    private static Locale language(Locale locale) {
        return Locale.of(locale.getLanguage());
    }

    /** A number that nobody could have been given is no number: everything is sent. */
    private static long number(String since) {
        return since.matches("\\d{1,18}") ? Long.parseLong(since) : 0;
    }
}
