package org.relais.minutes.web;

import org.relais.minutes.FinalisationPage;
import org.relais.minutes.Finalisations;
import org.relais.minutes.Minutes;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Freezes minutes as a version, after showing who will read what; takes the newest version back. */
@Controller
@RequestMapping("/workshops/{held}/minutes/finalisation")
class FinalisationController {

    private final Finalisations finalisations;

    FinalisationController(Finalisations finalisations) {
        this.finalisations = finalisations;
    }

    @GetMapping
    String show(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        FinalisationPage preview = finalisations.preview(workshop, me.id());
        model.addAttribute("preview", preview)
                .addAttribute("page", preview.page())
                .addAttribute("community", preview.page().community())
                .addAttribute("html", Markdown.toHtml(preview.page().body()))
                .addAttribute("outside", Markdown.toHtml(preview.outside()));
        return "minutes/finalisation";
    }

    @PostMapping
    String create(
            @PathVariable("held") WorkshopId workshop,
            @RequestParam long version,
            @RequestParam(defaultValue = "false") boolean tell,
            CurrentPerson me,
            RedirectAttributes next) {
        String here = "redirect:/workshops/" + workshop + "/minutes";
        return switch (finalisations.finalise(workshop, me.id(), version, tell)) {
            case DONE -> {
                Flash.ok(next, "minutes.finalisation.done");
                yield here;
            }
            case UNCHANGED -> {
                Flash.info(next, "minutes.finalisation.unchanged");
                yield here;
            }
            case STALE -> {
                Flash.info(next, "minutes.finalisation.moved");
                yield here + "/finalisation";
            }
            case TOO_LONG -> {
                Flash.info(next, "minutes.finalisation.too-long", Minutes.LONGEST);
                yield here + "/edit";
            }
        };
    }

    @PostMapping("/withdrawal")
    String takeBack(
            @PathVariable("held") WorkshopId workshop,
            @RequestParam int version,
            CurrentPerson me,
            RedirectAttributes next) {
        if (finalisations.takeBack(workshop, me.id(), version)) {
            Flash.ok(next, "minutes.finalisation.taken-back", version);
        } else {
            Flash.info(next, "minutes.finalisation.not-latest", version);
        }
        return "redirect:/workshops/" + workshop + "/minutes";
    }
}
