package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One workshop, for the members of its community. */
@Controller
class WorkshopController {

    private final ShownWorkshop shown;

    WorkshopController(ShownWorkshop shown) {
        this.shown = shown;
    }

    @GetMapping("/workshops/{workshop}")
    String show(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        return shown.page(id, me, model);
    }
}
