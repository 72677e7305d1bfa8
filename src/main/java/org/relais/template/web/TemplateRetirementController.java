package org.relais.template.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.template.TemplateId;
import org.relais.template.Templates;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whether a template is offered, as those who take care of it decide. */
@Controller
@RequestMapping("/templates/{template}/retirement")
class TemplateRetirementController {

    private final Templates templates;

    TemplateRetirementController(Templates templates) {
        this.templates = templates;
    }

    @PostMapping
    String retire(@PathVariable("template") TemplateId id, CurrentPerson me, RedirectAttributes flash) {
        templates.retire(id, me.id());
        Flash.ok(flash, "template.flash.retired");
        return "redirect:/templates/" + id;
    }

    @PostMapping("/withdrawal")
    String offerAgain(@PathVariable("template") TemplateId id, CurrentPerson me, RedirectAttributes flash) {
        if (templates.offerAgain(id, me.id())) {
            Flash.ok(flash, "template.flash.offered");
        } else {
            Flash.refused(flash, "template.flash.many", Templates.MOST);
        }
        return "redirect:/templates/" + id;
    }
}
