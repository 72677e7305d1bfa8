package org.relais.template.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.template.TemplateId;
import org.relais.template.TemplateVersion;
import org.relais.template.Templates;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Keeping the design of a workshop for others: as a new template, or as the next version of one. */
@Controller
@RequestMapping("/workshops/{workshop}/template")
class WorkshopTemplateController {

    private final Templates templates;
    private final KeptDesign design;

    WorkshopTemplateController(Templates templates, KeptDesign design) {
        this.templates = templates;
        this.design = design;
    }

    /** @param of the template that gets a new version; null: it is a new one */
    @GetMapping
    String propose(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam(name = "of", required = false) @Nullable TemplateId of,
            CurrentPerson me,
            Model model) {
        model.addAttribute("form", design.form(id, of, me.id()));
        return design.show(id, of, me.id(), model);
    }

    @PostMapping
    String make(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        form.check(binding);
        if (binding.hasErrors()) {
            return design.show(id, null, me.id(), model);
        }
        Optional<TemplateId> made = templates.make(form.id(), id, me.id(), form.description());
        if (made.isEmpty()) {
            binding.reject("template.form.many", new Object[] {Templates.MOST}, null);
            return design.show(id, null, me.id(), model);
        }
        Flash.ok(flash, "template.flash.made");
        return "redirect:/templates/" + made.get();
    }

    @PostMapping("/{template}")
    String revise(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("template") TemplateId of,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TemplateVersion current = design.current(of, me.id());
        form.check(binding);
        if (binding.hasErrors()) {
            return design.show(id, of, me.id(), model);
        }
        if (!templates.revise(of, me.id(), form.seen(), form.description(), form.whatChanged(), id)) {
            LateEdit.show(model, response, TemplateForm.asText(current), current.number());
            return design.show(id, of, me.id(), model);
        }
        Flash.ok(flash, "template.flash.revised");
        return "redirect:/templates/" + of;
    }
}
