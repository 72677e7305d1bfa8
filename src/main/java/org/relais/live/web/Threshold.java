package org.relais.live.web;

import java.util.Optional;
import org.relais.community.Communities;
import org.relais.live.Arrival;
import org.relais.live.Arrivals;
import org.relais.live.Door;
import org.relais.live.RoomId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What somebody sees who does not come in: why, in kind words, and where to go from there (L4). */
@Component
class Threshold {

    private final Arrivals arrivals;
    private final Communities communities;

    Threshold(Arrivals arrivals, Communities communities) {
        this.arrivals = arrivals;
        this.communities = communities;
    }

    /** For somebody without a place who came before: who waits goes on waiting, who was sent away reads so. */
    Optional<ModelAndView> before(RoomId room, Actor actor) {
        return arrivals.waiting(room, actor).map(stands -> stands == Arrival.WAITING ? toWaiting(room) : turnedAway());
    }

    static ModelAndView toWaiting(RoomId room) {
        return new ModelAndView("redirect:/rooms/" + room + "/waiting");
    }

    static ModelAndView turnedAway() {
        return new ModelAndView("live/join/away", HttpStatus.FORBIDDEN);
    }

    static ModelAndView locked() {
        return new ModelAndView("live/join/locked", HttpStatus.FORBIDDEN);
    }

    /** Trying again in a moment helps, as soon as some were let in. */
    static ModelAndView crowded() {
        return new ModelAndView("live/join/crowded", HttpStatus.TOO_MANY_REQUESTS);
    }

    /** The workshop is over: what came out of it is behind one of these links, as far as it is for the reader. */
    ModelAndView closed(Door door, Actor actor) {
        PersonId person = actor.person();
        ModelAndView page = new ModelAndView("live/join/over", HttpStatus.GONE);
        if (person != null && communities.isMember(door.community(), person)) {
            page.addObject("minutesOf", door.workshop());
        } else if (communities.isPublic(door.community())) {
            page.addObject("readable", door.community());
        }
        return page;
    }
}
