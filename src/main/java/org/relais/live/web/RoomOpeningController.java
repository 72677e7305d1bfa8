package org.relais.live.web;

import org.relais.community.Communities;
import org.relais.live.Arrivals;
import org.relais.live.Conduct;
import org.relais.live.RoomId;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** From a workshop into its room. */
@Controller
@RequestMapping("/workshops/{workshop}/room")
class RoomOpeningController {

    private final Conduct conduct;
    private final Arrivals arrivals;
    private final Workshops workshops;
    private final Communities communities;

    RoomOpeningController(Conduct conduct, Arrivals arrivals, Workshops workshops, Communities communities) {
        this.conduct = conduct;
        this.arrivals = arrivals;
        this.workshops = workshops;
        this.communities = communities;
    }

    @PostMapping
    String open(@PathVariable WorkshopId workshop, CurrentPerson me) {
        RoomId room = conduct.open(workshop, me.id());
        arrivals.join(room, me.id(), me.name());
        return "redirect:/rooms/" + room + "/facilitator";
    }

    /** The view that fits the reader; whoever is not in the room yet comes in by the way of the code. */
    @GetMapping
    String show(@PathVariable WorkshopId workshop, CurrentPerson me) {
        communities.enter(workshops.outline(workshop).line().community(), me.id());
        return arrivals.of(workshop)
                .map(door -> door.closed()
                        ? "redirect:/rooms/" + door.room()
                        : "redirect:/r/" + door.entrance().shown())
                .orElse("redirect:/workshops/" + workshop);
    }
}
