package org.relais.workshop.web;

import java.util.List;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.Designs;
import org.relais.workshop.Requirement;
import org.relais.workshop.WorkshopDesign;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Showing a workshop to the community, and calling it off. */
@Controller
class PublicationController {

    private final Designs designs;
    private final PlanPage page;

    PublicationController(Designs designs, PlanPage page) {
        this.designs = designs;
        this.page = page;
    }

    /** What is missing (R6.3) is said in the form, beside the fields. */
    @PostMapping("/workshops/{workshop}/publication")
    String publish(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam(name = "announce", defaultValue = "false") boolean announce,
            CurrentPerson me,
            Model model,
            RedirectAttributes flash) {
        List<Requirement> missing = designs.publish(id, me.id(), announce);
        if (missing.isEmpty()) {
            Flash.ok(flash, announce ? "workshop.flash.announced" : "workshop.flash.published");
            return "redirect:/workshops/" + id;
        }
        WorkshopDesign design = designs.open(id, me.id());
        WorkshopForm form = PlanForms.of(design);
        var binding = new BeanPropertyBindingResult(form, "form");
        Missing.refuse(missing, binding);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        return page.show(design, form, me, model);
    }

    @PostMapping("/workshops/{workshop}/cancellation")
    String cancel(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        designs.cancel(id, me.id());
        Flash.ok(flash, "workshop.flash.cancelled");
        return "redirect:/workshops/" + id;
    }
}
