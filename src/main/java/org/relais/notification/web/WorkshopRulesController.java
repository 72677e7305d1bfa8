package org.relais.notification.web;

import java.util.List;
import java.util.Optional;
import org.relais.notification.reminder.ReminderRule;
import org.relais.notification.reminder.ReminderRules;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.Designs;
import org.relais.workshop.WorkshopDesign;
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

/** The rules of one workshop, for those who plan it: they hold instead of its community's. */
@Controller
@RequestMapping("/workshops/{workshop}/reminders")
class WorkshopRulesController {

    private final Designs designs;
    private final ReminderRules rules;
    private final RulesPage page;

    WorkshopRulesController(Designs designs, ReminderRules rules, RulesPage page) {
        this.designs = designs;
        this.rules = rules;
        this.page = page;
    }

    @GetMapping
    String edit(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        return page.ofWorkshop(designs.open(id, me.id()), null, model);
    }

    @PostMapping(params = RulesForm.WITH_RULES)
    String update(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("form") RulesForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        WorkshopDesign design = designs.open(id, me.id());
        Optional<List<ReminderRule>> read = form.onlyEdited() ? Optional.empty() : RulesReader.read(form, binding);
        if (read.isEmpty()) {
            return page.ofWorkshop(design, form, model);
        }
        rules.decide(design.community().id(), id, read.get());
        Flash.ok(redirect, "notification.rules.saved");
        return "redirect:/workshops/" + id + "/reminders";
    }

    /** Back to those of the community. */
    @PostMapping("/usual")
    String reset(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes redirect) {
        rules.forget(designs.open(id, me.id()).community().id(), id);
        Flash.ok(redirect, "notification.rules.usual.done");
        return "redirect:/workshops/" + id + "/reminders";
    }
}
