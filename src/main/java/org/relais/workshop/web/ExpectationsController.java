package org.relais.workshop.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.relais.topic.Expectations;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.relais.workshop.WorkshopState;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A member says what a workshop should bring, or takes it back (R1.7). */
@Controller
@RequestMapping("/workshops/{workshop}/expectations")
class ExpectationsController {

    private final WorkshopPages pages;
    private final Expectations expectations;

    ExpectationsController(WorkshopPages pages, Expectations expectations) {
        this.pages = pages;
        this.expectations = expectations;
    }

    @PostMapping
    String express(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") ExpectationForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        WorkshopPage page = pages.enter(id, me.id());
        if (!page.in(WorkshopState.PUBLISHED)) {
            Flash.refused(flash, "workshop.expectation.closed");
            return "redirect:/workshops/" + id;
        }
        if (binding.hasErrors()) {
            model.addAttribute("community", page.community());
            model.addAttribute("page", page);
            return "workshop/expectation/new";
        }
        expectations.express(form.id(), id.value(), me.id(), form.text());
        Flash.ok(flash, "workshop.flash.expected");
        return "redirect:/workshops/" + id + "#expectations";
    }

    @PostMapping("/{expectation}/removal")
    String takeBack(
            @PathVariable("workshop") WorkshopId id, @PathVariable("expectation") UUID expectation, CurrentPerson me) {
        if (!pages.enter(id, me.id()).in(WorkshopState.PUBLISHED)) {
            throw new NotFound(expectation);
        }
        expectations.takeBack(expectation, id.value(), me.id());
        return "redirect:/workshops/" + id + "#expectations";
    }
}
