package org.relais.live.web;

import org.relais.community.Communities;
import org.relais.live.Addresses;
import org.relais.live.Door;
import org.relais.people.CurrentPerson;
import org.relais.platform.Dates;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The way of members from a workshop into its room. */
@Controller
class RoomWayController {

    private final Addresses addresses;
    private final Workshops workshops;
    private final Communities communities;
    private final Dates dates;

    RoomWayController(Addresses addresses, Workshops workshops, Communities communities, Dates dates) {
        this.addresses = addresses;
        this.workshops = workshops;
        this.communities = communities;
        this.dates = dates;
    }

    /**
     * The view that fits the reader; whoever is not in the room yet comes in by the way of the code. A draft has no room, and
     * when it is planned to start is for those who plan it (T9).
     */
    @GetMapping("/workshops/{workshop}/room")
    String show(@PathVariable WorkshopId workshop, CurrentPerson me, RedirectAttributes redirect) {
        WorkshopLine line = workshops.outline(workshop).line();
        communities.enter(line.community(), me.id());
        if (line.state() == WorkshopState.DRAFT) {
            throw new NotFound(workshop);
        }
        return addresses.of(workshop).map(RoomWayController::way).orElseGet(() -> notYet(line, redirect));
    }

    private static String way(Door door) {
        return door.closed()
                ? "redirect:/rooms/" + door.room()
                : "redirect:/r/" + door.entrance().shown();
    }

    /** Early, people wait at the page of the workshop, which says so. */
    private String notYet(WorkshopLine line, RedirectAttributes redirect) {
        var reader = LocaleContextHolder.getTimeZone().toZoneId();
        var start = dates.in(LocaleContextHolder.getLocale(), reader).dateTime(line.startsAt());
        Flash.info(redirect, "live.opening.not-yet", start);
        return "redirect:/workshops/" + line.id();
    }
}
