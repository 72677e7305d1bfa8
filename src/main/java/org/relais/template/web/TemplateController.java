package org.relais.template.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.template.TemplateId;
import org.relais.template.TemplatePage;
import org.relais.template.TemplatePages;
import org.relais.template.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A template of a community in its versions; saying it anew makes the next one. */
@Controller
@RequestMapping("/templates/{template}")
class TemplateController {

    private final TemplatePages pages;
    private final Templates templates;

    TemplateController(TemplatePages pages, Templates templates) {
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping
    String show(@PathVariable("template") TemplateId id, CurrentPerson me, Model model) {
        return show(pages.open(id, me.id()), model, "template/show");
    }

    @GetMapping("/versions/{number}")
    String version(
            @PathVariable("template") TemplateId id,
            @PathVariable("number") int number,
            CurrentPerson me,
            Model model) {
        return show(pages.open(id, number, me.id()), model, "template/show");
    }

    @GetMapping("/edit")
    String edit(@PathVariable("template") TemplateId id, CurrentPerson me, Model model) {
        TemplatePage page = pages.open(id, me.id());
        model.addAttribute("form", TemplateForm.after(page.version()));
        return show(page, model, "template/edit");
    }

    @PostMapping("/versions")
    String revise(
            @PathVariable("template") TemplateId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") TemplateForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TemplatePage page = pages.open(id, me.id());
        form.check(binding);
        if (binding.hasErrors()) {
            return show(page, model, "template/edit");
        }
        if (!templates.revise(id, me.id(), form.seen(), form.description(), form.whatChanged(), null)) {
            LateEdit.show(
                    model,
                    response,
                    TemplateForm.asText(page.version()),
                    page.version().number());
            return show(page, model, "template/edit");
        }
        Flash.ok(flash, "template.flash.revised");
        return "redirect:/templates/" + id;
    }

    private static String show(TemplatePage page, Model model, String view) {
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        return view;
    }
}
