package org.relais.holiday.web;

import java.util.Optional;
import java.util.UUID;
import org.relais.holiday.Absence;
import org.relais.holiday.Absences;
import org.relais.holiday.Days;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.Ids;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own absences: nobody else reads them. */
@Controller
@RequestMapping("/account/absences")
class AbsenceController {

    private static final String BACK = "redirect:/account/absences";

    private final Absences absences;

    AbsenceController(Absences absences) {
        this.absences = absences;
    }

    @GetMapping
    String index(CurrentPerson me, Model model) {
        model.addAttribute("form", AbsenceForm.empty());
        return page(me, model);
    }

    @PostMapping
    String declare(
            CurrentPerson me,
            @ModelAttribute("form") AbsenceForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        Optional<Days> days = DaysForm.read(form.from(), form.to(), binding);
        if (days.isEmpty()) {
            return page(me, model);
        }
        if (absences.declare(me.id(), new Absence(Ids.sent(form.request()), days.get()))) {
            Flash.ok(redirect, "holiday.flash.absent");
        } else {
            Flash.refused(redirect, "holiday.flash.full", Absences.MOST);
        }
        return BACK;
    }

    @PostMapping("/{absence}/removal")
    String withdraw(@PathVariable("absence") UUID absence, CurrentPerson me, RedirectAttributes redirect) {
        absences.withdraw(me.id(), absence);
        Flash.ok(redirect, "holiday.flash.withdrawn");
        return BACK;
    }

    private String page(CurrentPerson me, Model model) {
        model.addAttribute("absences", absences.of(me.id()));
        return "holiday/absences";
    }
}
