package org.relais.minutes.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.minutes.Changes;
import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.http.HttpStatus;
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
            HttpServletResponse response,
            RedirectAttributes next) {
        MinutesPage page = minutes.open(workshop, me.id());
        if (binding.hasErrors()) {
            fill(model, page);
            return "minutes/edit";
        }
        if (!minutes.write(workshop, me.id(), form.start(), form.text())) {
            MinutesPage theirs = minutes.open(workshop, me.id());
            if (!theirs.body().equals(form.text())) {
                return both(form.text(), theirs, model, response);
            }
        }
        Flash.ok(next, "minutes.show.saved");
        return "redirect:" + address(workshop);
    }

    /** Somebody saved meanwhile: both texts, what differs, and one field that holds both (T16). */
    private static String both(String mine, MinutesPage theirs, Model model, HttpServletResponse response) {
        Changes changes = Changes.between(theirs.body(), mine);
        response.setStatus(HttpStatus.CONFLICT.value());
        fill(model, theirs)
                .addAttribute("mine", mine)
                .addAttribute("changes", changes)
                .addAttribute("form", MinutesForm.of(theirs, changes.together()));
        return "minutes/merge";
    }

    private static String address(WorkshopId workshop) {
        return "/workshops/" + workshop + "/minutes";
    }

    private static Model fill(Model model, MinutesPage page) {
        return model.addAttribute("page", page).addAttribute("community", page.community());
    }
}
