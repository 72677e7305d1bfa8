package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.PreparationId;
import org.relais.workshop.Preparations;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who takes care of what before the workshop, and what is ready. */
@Controller
class PreparationController {

    private final Preparations preparations;

    PreparationController(Preparations preparations) {
        this.preparations = preparations;
    }

    @PostMapping("/workshops/{workshop}/preparation/{preparation}/care")
    String take(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("preparation") PreparationId item,
            CurrentPerson me,
            RedirectAttributes flash) {
        if (preparations.take(id, item, me.id())) {
            Flash.ok(flash, "workshop.flash.care-taken");
        } else {
            Flash.refused(flash, "workshop.flash.care-not-free");
        }
        return page(id);
    }

    @PostMapping("/workshops/{workshop}/preparation/{preparation}/care/withdrawal")
    String letGo(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("preparation") PreparationId item,
            CurrentPerson me,
            RedirectAttributes flash) {
        preparations.letGo(id, item, me.id());
        Flash.ok(flash, "workshop.flash.care-let-go");
        return page(id);
    }

    @PostMapping("/workshops/{workshop}/preparation/{preparation}/readiness")
    String say(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("preparation") PreparationId item,
            @RequestParam(name = "ready", defaultValue = "false") boolean ready,
            CurrentPerson me,
            RedirectAttributes flash) {
        preparations.say(id, item, me.id(), ready);
        Flash.ok(flash, "workshop.flash.readiness");
        return page(id);
    }

    private static String page(WorkshopId id) {
        return "redirect:/workshops/" + id + "#preparation";
    }
}
