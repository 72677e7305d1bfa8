package org.relais.live.web;

import org.relais.live.Arrival;
import org.relais.live.Arrivals;
import org.relais.live.RoomId;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Before a door that opens to those who were looked at: the page asks again by itself, without scripts too (L4, L23). */
@Controller
class WaitingController {

    private static final ModelAndView NOBODY = new ModelAndView("redirect:/r");

    private final Rooms rooms;
    private final Seats seats;
    private final Arrivals arrivals;

    WaitingController(Rooms rooms, Seats seats, Arrivals arrivals) {
        this.rooms = rooms;
        this.seats = seats;
        this.arrivals = arrivals;
    }

    @GetMapping("/rooms/{room}/waiting")
    ModelAndView show(@PathVariable RoomId room, Actor actor) {
        if (seats.find(room, actor).isPresent()) {
            return new ModelAndView("redirect:/rooms/" + room);
        }
        return arrivals.waiting(room, actor).map(stands -> page(room, stands)).orElse(NOBODY);
    }

    private ModelAndView page(RoomId room, Arrival stands) {
        if (stands == Arrival.TURNED_AWAY) {
            return Threshold.turnedAway();
        }
        var snapshot = rooms.snapshot(room);
        boolean over = snapshot.state() == RoomState.CLOSED;
        return over
                ? new ModelAndView("redirect:/r/" + snapshot.entrance().shown())
                : new ModelAndView("live/join/waiting", "workshop", snapshot.workshop());
    }
}
