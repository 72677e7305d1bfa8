package org.relais.outbox.web;

import jakarta.validation.Valid;
import org.relais.outbox.MailPlans;
import org.relais.outbox.Wish;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What is mailed to me, and when (R4.7). */
@Controller
@RequestMapping("/account/mails")
class MailPlanController {

    private static final String PAGE = "outbox/preferences/edit";

    private final MailPlans plans;
    private final Choices choices;
    private final DigestChoices digestChoices;

    MailPlanController(MailPlans plans, Choices choices, DigestChoices digestChoices) {
        this.plans = plans;
        this.choices = choices;
        this.digestChoices = digestChoices;
    }

    @GetMapping
    String edit(CurrentPerson me, Model model) {
        return page(me, MailPlanForm.of(plans.of(me.id())), model);
    }

    @PostMapping
    String update(
            CurrentPerson me,
            @Valid @ModelAttribute("form") MailPlanForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes next) {
        if (binding.hasErrors()) {
            return page(me, form, model);
        }
        plans.keep(me.id(), form.toPlan());
        Flash.ok(next, "outbox.preferences.saved");
        return "redirect:/account/mails";
    }

    private String page(CurrentPerson me, MailPlanForm form, Model model) {
        model.addAttribute("form", form)
                .addAttribute("subjects", form.rows())
                .addAttribute("wishes", choices.of("outbox.wish", Wish.values()))
                .addAttribute("weekdays", digestChoices.days(me.locale()))
                .addAttribute("hours", digestChoices.hours(me.locale()))
                .addAttribute("zoneName", me.zone().getId());
        return PAGE;
    }
}
