package org.relais.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.people.CurrentPerson;
import org.relais.platform.LateEdit;
import org.relais.workshop.Designs;
import org.relais.workshop.Replanning;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPlan;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Planning a workshop anew, until its room opens. */
@Controller
class PlanController {

    /** Whether a change is for this workshop alone, or also for those that follow it in a series. */
    private static final String REACH = "reach";

    private static final String FOLLOWING = "FOLLOWING";

    private final Designs designs;
    private final Replanning replanning;
    private final PlanReader reader;
    private final PlanPage page;
    private final PlanWords words;

    PlanController(Designs designs, Replanning replanning, PlanReader reader, PlanPage page, PlanWords words) {
        this.designs = designs;
        this.replanning = replanning;
        this.reader = reader;
        this.page = page;
        this.words = words;
    }

    @GetMapping("/workshops/{workshop}/edit")
    String edit(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        WorkshopDesign design = designs.open(id, me.id());
        return page.show(design, PlanForms.of(design), me, model);
    }

    /** A button of the agenda: the page comes back with all that was typed. */
    @PlanPost("/workshops/{workshop}/agenda")
    String rearrange(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            @RequestParam(name = REACH, defaultValue = "ONE") String reach,
            Model model) {
        WorkshopDesign design = designs.open(id, me.id());
        model.addAttribute(REACH, reach);
        return page.show(design, form, me, model);
    }

    @PlanPost("/workshops/{workshop}/plan")
    String update(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("form") WorkshopForm form,
            BindingResult binding,
            @RequestParam(name = REACH, defaultValue = "ONE") String reach,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        WorkshopDesign design = designs.open(id, me.id());
        model.addAttribute(REACH, reach);
        Optional<WorkshopPlan> plan = reader.read(form, design.plan().slot(), binding);
        plan.ifPresent(read -> Missing.refuse(designs.missing(design, read), binding));
        if (plan.isEmpty() || binding.hasErrors()) {
            return page.show(design, form, me, model);
        }
        if (!replanning.replan(id, me.id(), form.seenVersion(), plan.get(), FOLLOWING.equals(reach))) {
            WorkshopDesign stored = designs.open(id, me.id());
            model.addAttribute("differences", words.differences(stored, form));
            LateEdit.show(model, response, stored.plan().purpose().title(), stored.version());
            return page.show(design, form, me, model);
        }
        Said.saved("workshop.flash.saved", form, plan.get(), flash);
        return "redirect:/workshops/" + id;
    }
}
