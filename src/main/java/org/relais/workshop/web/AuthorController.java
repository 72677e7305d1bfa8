package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.platform.Flash;
import org.relais.workshop.Authors;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who designs a workshop along with its author. */
@Controller
class AuthorController {

    private final Authors authors;

    AuthorController(Authors authors) {
        this.authors = authors;
    }

    @PostMapping("/workshops/{workshop}/authors")
    String name(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("person") PersonId person,
            CurrentPerson me,
            RedirectAttributes flash) {
        if (authors.name(id, me.id(), person)) {
            Flash.ok(flash, "workshop.flash.author-named");
        } else {
            Flash.refused(flash, "workshop.flash.author-not-named", Authors.MOST);
        }
        return "redirect:/workshops/" + id + "/edit#authors";
    }

    /** Whoever takes their own name off the list may not see the form any more. */
    @PostMapping("/workshops/{workshop}/authors/removal")
    String remove(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("person") PersonId person,
            CurrentPerson me,
            RedirectAttributes flash) {
        authors.remove(id, me.id(), person);
        Flash.ok(flash, "workshop.flash.author-removed");
        return person.equals(me.id()) ? "redirect:/" : "redirect:/workshops/" + id + "/edit#authors";
    }
}
