package org.relais.template.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.template.Description;
import org.relais.template.TemplateId;
import org.relais.template.TemplatePage;
import org.relais.template.TemplatePages;
import org.relais.template.TemplateVersion;
import org.relais.workshop.Blueprint;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which the design of a workshop is kept for others. */
@Component
class KeptDesign {

    private final WorkshopPages workshops;
    private final TemplatePages templates;

    KeptDesign(WorkshopPages workshops, TemplatePages templates) {
        this.workshops = workshops;
        this.templates = templates;
    }

    /** What is known already: what the template says, or the workshop. */
    TemplateForm form(WorkshopId id, @Nullable TemplateId of, PersonId reader) {
        if (of != null) {
            return TemplateForm.after(current(of, reader));
        }
        var purpose = workshops.enter(id, reader).plan().purpose();
        return TemplateForm.proposed(
                new Description(purpose.title(), orTitle(purpose.intention(), purpose.title()), "", "", List.of()));
    }

    TemplateVersion current(TemplateId id, PersonId reader) {
        return templates.open(id, reader).newest();
    }

    /** Name of the view. */
    String show(WorkshopId id, @Nullable TemplateId of, PersonId reader, Model model) {
        WorkshopPage workshop = workshops.enter(id, reader);
        model.addAttribute("community", workshop.community());
        model.addAttribute("workshop", workshop.line());
        model.addAttribute("blueprint", Blueprint.of(workshop.plan()));
        model.addAttribute(
                "shelf", templates.shelf(workshop.community().id(), reader, LocaleContextHolder.getLocale()));
        if (of != null) {
            TemplatePage template = templates.open(of, reader);
            if (!template.community().id().equals(workshop.community().id())) {
                throw new NotFound(of);
            }
            model.addAttribute("template", template);
        }
        return "template/new";
    }

    private static String orTitle(String intention, String title) {
        return intention.isEmpty() ? title : intention;
    }
}
