package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking part, or not after all; nobody asks why. */
@Controller
class SeatController {

    private final SignUps signUps;

    SeatController(SignUps signUps) {
        this.signUps = signUps;
    }

    @PostMapping("/workshops/{workshop}/sign-up")
    String signUp(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.signUp(id, me.id())
                .ifPresentOrElse(
                        seat -> Flash.ok(flash, "workshop.flash.seat." + seat.state()),
                        () -> Flash.refused(flash, "workshop.flash.seat.closed"));
        return "redirect:/workshops/" + id;
    }

    @PostMapping("/workshops/{workshop}/sign-up/withdrawal")
    String withdraw(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.withdraw(id, me.id());
        Flash.ok(flash, "workshop.flash.withdrawn");
        return "redirect:/workshops/" + id;
    }

    /** The answer to an offer, or the click that is the first (R3.3). */
    @PostMapping("/workshops/{workshop}/sign-up/acceptance")
    String accept(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.accept(id, me.id()).ifPresent(seat -> Flash.ok(flash, "workshop.flash.seat." + seat.state()));
        return "redirect:/workshops/" + id;
    }
}
