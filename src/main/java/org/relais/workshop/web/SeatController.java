package org.relais.workshop.web;

import jakarta.validation.Valid;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.SignUps;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking part, or not after all; nobody asks why. */
@Controller
@RequestMapping("/workshops/{workshop}/sign-up")
class SeatController {

    private final SignUps signUps;
    private final ShownWorkshop shown;

    SeatController(SignUps signUps, ShownWorkshop shown) {
        this.signUps = signUps;
        this.shown = shown;
    }

    @PostMapping
    String create(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") SeatForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        if (binding.hasErrors()) {
            return shown.page(id, me, model);
        }
        signUps.signUp(id, me.id(), form.toWish())
                .ifPresentOrElse(
                        seat -> Flash.ok(flash, "workshop.flash.seat." + seat.state()),
                        () -> Flash.refused(flash, "workshop.flash.seat.closed"));
        return "redirect:/workshops/" + id;
    }

    @PostMapping("/details")
    String update(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") SeatForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        if (binding.hasErrors()) {
            return shown.page(id, me, model);
        }
        if (signUps.edit(id, me.id(), form.toWish())) {
            Flash.ok(flash, "workshop.flash.saved");
        } else {
            Flash.refused(flash, "workshop.flash.seat.mode-full");
        }
        return "redirect:/workshops/" + id;
    }

    /** The answer to an offer, or the click that is the first (R3.3). */
    @PostMapping("/acceptance")
    String accept(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.accept(id, me.id())
                .ifPresentOrElse(
                        seat -> Flash.ok(flash, "workshop.flash.accepted." + seat.state()),
                        () -> Flash.refused(flash, "workshop.flash.accepted.gone"));
        return "redirect:/workshops/" + id;
    }

    @PostMapping("/withdrawal")
    String destroy(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        signUps.withdraw(id, me.id());
        Flash.ok(flash, "workshop.flash.withdrawn");
        return "redirect:/workshops/" + id;
    }
}
