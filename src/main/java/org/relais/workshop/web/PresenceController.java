package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.Attended;
import org.relais.workshop.Presences;
import org.relais.workshop.SeatId;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who was there: one's own word, or a note of those who led the workshop. */
@Controller
class PresenceController {

    private final Presences presences;

    PresenceController(Presences presences) {
        this.presences = presences;
    }

    @PostMapping("/workshops/{workshop}/presence")
    String say(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("attended") Attended attended,
            CurrentPerson me,
            RedirectAttributes flash) {
        presences.say(id, me.id(), attended);
        Flash.ok(flash, "workshop.flash.presence");
        return "redirect:/workshops/" + id;
    }

    @PostMapping("/workshops/{workshop}/participants/{signUp}/presence")
    String note(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("signUp") SeatId seat,
            @RequestParam("attended") Attended attended,
            CurrentPerson me,
            RedirectAttributes flash) {
        if (!presences.note(id, me.id(), seat, attended)) {
            Flash.refused(flash, "workshop.flash.presence.own-word");
        }
        return "redirect:/workshops/" + id + "/participants#confirmed";
    }
}
