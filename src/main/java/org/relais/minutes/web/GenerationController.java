package org.relais.minutes.web;

import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writes minutes anew from what happened, after showing what that takes away. */
@Controller
@RequestMapping("/workshops/{held}/minutes/generation")
class GenerationController {

    private final Minutes minutes;

    GenerationController(Minutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping
    String show(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        MinutesPage page = minutes.open(workshop, me.id());
        model.addAttribute("page", page)
                .addAttribute("community", page.community())
                .addAttribute("change", minutes.regeneration(workshop, me.id()));
        return "minutes/generation";
    }

    /** Somebody wrote since the reader saw what would be lost: the page shows it again with the newer text. */
    @PostMapping
    String create(
            @PathVariable("held") WorkshopId workshop,
            @RequestParam long version,
            CurrentPerson me,
            RedirectAttributes next) {
        String here = "redirect:/workshops/" + workshop + "/minutes";
        return switch (minutes.regenerate(workshop, me.id(), version)) {
            case STALE -> {
                Flash.info(next, "minutes.generation.moved");
                yield here + "/generation";
            }
            case TOO_LONG -> {
                Flash.info(next, "minutes.generation.too-long", Minutes.LONGEST);
                yield here + "/generation";
            }
            case DONE -> {
                Flash.ok(next, "minutes.generation.done");
                yield here;
            }
        };
    }
}
