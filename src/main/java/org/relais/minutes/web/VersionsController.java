package org.relais.minutes.web;

import org.relais.minutes.Comparison;
import org.relais.minutes.MinutesHistory;
import org.relais.minutes.MinutesPage;
import org.relais.minutes.VersionPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The finalised versions of minutes, and what changed between them. */
@Controller
@RequestMapping("/workshops/{held}/minutes/versions")
class VersionsController {

    private final MinutesHistory history;

    VersionsController(MinutesHistory history) {
        this.history = history;
    }

    /** Without a choice, the first version with the text as it is now. */
    @GetMapping
    String index(
            @PathVariable("held") WorkshopId workshop,
            @RequestParam(defaultValue = "1") int from,
            @RequestParam(defaultValue = "0") int to,
            CurrentPerson me,
            Model model) {
        Comparison comparison = history.compare(workshop, from, to, me.id());
        fill(model, comparison.page()).addAttribute("comparison", comparison);
        return "minutes/versions";
    }

    @GetMapping("/{edition}")
    String show(@PathVariable("held") WorkshopId workshop, @PathVariable int edition, CurrentPerson me, Model model) {
        VersionPage shown = history.show(workshop, edition, me.id());
        fill(model, shown.page())
                .addAttribute("version", shown.version())
                .addAttribute("html", Markdown.toHtml(shown.body()));
        return "minutes/version";
    }

    private static Model fill(Model model, MinutesPage page) {
        return model.addAttribute("page", page).addAttribute("community", page.community());
    }
}
