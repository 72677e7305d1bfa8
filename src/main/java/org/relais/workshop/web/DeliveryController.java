package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.Deliveries;
import org.relais.workshop.Delivery;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether the deliverable exists, said in one click once the workshop is over. */
@Controller
class DeliveryController {

    private final Deliveries deliveries;

    DeliveryController(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    @PostMapping("/workshops/{workshop}/delivery")
    String create(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam Delivery outcome,
            CurrentPerson me,
            RedirectAttributes flash) {
        deliveries.say(id, me.id(), outcome);
        Flash.ok(flash, "workshop.flash.delivery");
        return "redirect:/workshops/" + id;
    }
}
