package org.relais.live.constraintmap.web;

import org.relais.live.constraintmap.MapArtefacts;
import org.relais.live.constraintmap.MapArtefacts.Artefact;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The map after the workshop, as a picture and as a table; the minutes lead here. */
@Controller
class MapPageController {

    private final MapArtefacts artefacts;

    MapPageController(MapArtefacts artefacts) {
        this.artefacts = artefacts;
    }

    @GetMapping("/workshops/{held}/map")
    String show(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        Artefact artefact = artefacts.of(workshop, me.id());
        model.addAttribute("artefact", artefact).addAttribute("community", artefact.community());
        return "live/constraintmap/show";
    }
}
