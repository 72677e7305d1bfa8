package org.relais.minutes.web;

import jakarta.validation.Valid;
import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Markdown;
import org.relais.shared.Stale;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads and writes the minutes of a workshop. */
@Controller
@RequestMapping("/workshops/{held}/minutes")
class MinutesController {

    private final Minutes minutes;

    MinutesController(Minutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping
    String show(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        MinutesPage page = minutes.enter(workshop, me.id());
        fill(model, page).addAttribute("html", Markdown.toHtml(page.body()));
        return "minutes/show";
    }

    @GetMapping("/edit")
    String edit(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        MinutesPage page = minutes.open(workshop, me.id());
        fill(model, page).addAttribute("form", MinutesForm.of(page));
        return "minutes/edit";
    }

    @PostMapping
    String update(
            @PathVariable("held") WorkshopId workshop,
            @Valid @ModelAttribute("form") MinutesForm form,
            BindingResult binding,
            CurrentPerson me,
            Model model,
            RedirectAttributes next) {
        MinutesPage page = minutes.open(workshop, me.id());
        if (binding.hasErrors()) {
            fill(model, page);
            return "minutes/edit";
        }
        if (!minutes.write(workshop, me.id(), form.start(), form.text())) {
            throw new Stale(form.text(), minutes.enter(workshop, me.id()).body(), address(workshop) + "/edit");
        }
        Flash.ok(next, "minutes.show.saved");
        return "redirect:" + address(workshop);
    }

    private static String address(WorkshopId workshop) {
        return "/workshops/" + workshop + "/minutes";
    }

    private static Model fill(Model model, MinutesPage page) {
        return model.addAttribute("page", page).addAttribute("community", page.community());
    }
}
