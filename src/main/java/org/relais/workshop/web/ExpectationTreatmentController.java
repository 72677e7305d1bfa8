package org.relais.workshop.web;

import java.util.List;
import java.util.UUID;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.relais.topic.Expectations;
import org.relais.workshop.AgendaStep;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever prepares a workshop gives an expectation its place: in a step, or in the backlog (R1.7). */
@Controller
@RequestMapping("/workshops/{workshop}/expectations/{expectation}")
class ExpectationTreatmentController {

    private final WorkshopPages pages;
    private final Expectations expectations;

    ExpectationTreatmentController(WorkshopPages pages, Expectations expectations) {
        this.pages = pages;
        this.expectations = expectations;
    }

    @PostMapping("/step")
    String takeUp(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("expectation") UUID expectation,
            @RequestParam(defaultValue = "") String step,
            CurrentPerson me,
            RedirectAttributes flash) {
        WorkshopPage page = prepare(id, me);
        int number = number(step, page.plan().steps());
        if (number == 0) {
            Flash.refused(flash, "workshop.expectation.step.missing");
            return back(id);
        }
        String title = page.plan().steps().get(number - 1).title();
        expectations.takeUp(expectation, ExpectationList.preparation(page), number, title);
        Flash.ok(flash, "workshop.flash.taken-up");
        return back(id);
    }

    @PostMapping("/proposal")
    String propose(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("expectation") UUID expectation,
            CurrentPerson me,
            RedirectAttributes flash) {
        expectations.proposeToBacklog(expectation, ExpectationList.preparation(prepare(id, me)));
        Flash.ok(flash, "workshop.flash.proposed");
        return back(id);
    }

    private WorkshopPage prepare(WorkshopId id, CurrentPerson me) {
        WorkshopPage page = pages.enter(id, me.id());
        if (!page.planner()) {
            throw new NotFound(id);
        }
        return page;
    }

    /** 1 for the first; 0 for what names no step of this agenda. */
    private static int number(String step, List<AgendaStep> steps) {
        int number = step.matches("\\d{1,2}") ? Integer.parseInt(step) : 0;
        return number <= steps.size() ? number : 0;
    }

    private static String back(WorkshopId id) {
        return "redirect:/workshops/" + id + "#expectations";
    }
}
