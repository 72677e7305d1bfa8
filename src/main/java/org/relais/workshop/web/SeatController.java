package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.workshop.SignUp;
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
        SignUp outcome = signUps.signUp(id, me.id());
        String key = "workshop.flash.sign-up." + outcome;
        if (outcome == SignUp.CONFIRMED) {
            Said.ok(key, flash);
        } else {
            Said.refused(key, flash);
        }
        return "redirect:/workshops/" + id;
    }

    @PostMapping("/workshops/{workshop}/sign-up/withdrawal")
    String withdraw(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.withdraw(id, me.id());
        Said.ok("workshop.flash.withdrawn", flash);
        return "redirect:/workshops/" + id;
    }
}
