package org.relais.live.web;

import java.time.Clock;
import java.util.Map;
import org.relais.community.Communities;
import org.relais.live.Arrivals;
import org.relais.live.Openings;
import org.relais.live.RoomId;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopOutline;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Opens the room of a workshop, which begins it for everybody: long before the planned time it asks first. */
@Controller
class RoomOpeningController {

    private final Openings openings;
    private final Arrivals arrivals;
    private final Workshops workshops;
    private final Communities communities;
    private final Clock clock;

    RoomOpeningController(
            Openings openings, Arrivals arrivals, Workshops workshops, Communities communities, Clock clock) {
        this.openings = openings;
        this.arrivals = arrivals;
        this.workshops = workshops;
        this.communities = communities;
        this.clock = clock;
    }

    /** @param early the question whether to open it so early was answered with yes */
    @PostMapping("/workshops/{workshop}/room")
    ModelAndView open(
            @PathVariable WorkshopId workshop, @RequestParam(defaultValue = "false") boolean early, CurrentPerson me) {
        if (!early && workshops.mayFacilitate(workshop, me.id())) {
            WorkshopOutline outline = workshops.outline(workshop);
            if (outline.line().isEarly(clock.instant())) {
                return question(outline, me);
            }
        }
        RoomId room = openings.open(workshop, me.id());
        arrivals.join(room, me.id(), me.name());
        return new ModelAndView("redirect:/rooms/" + room + "/facilitator");
    }

    private ModelAndView question(WorkshopOutline workshop, CurrentPerson me) {
        return new ModelAndView(
                "live/opening/early",
                Map.of(
                        "workshop", workshop.line(),
                        "community", communities.enter(workshop.line().community(), me.id())));
    }
}
