package org.relais.workshop.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.shared.Letters;
import org.relais.workshop.SeatDesk;
import org.relais.workshop.SeatId;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking somebody off the list, with a sentence for that person if one wants. */
@Controller
class RemovalController {

    /** What the person reads; nobody has to give a reason (P8). */
    record RemovalForm(
            @Letters(max = SeatDesk.LONGEST_FAREWELL) @Nullable
            String farewell) {}

    private final SeatDesk desk;
    private final ShownDesk shown;

    RemovalController(SeatDesk desk, ShownDesk shown) {
        this.desk = desk;
        this.shown = shown;
    }

    @PostMapping("/workshops/{workshop}/participants/{signUp}/removal")
    String create(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("signUp") SeatId seat,
            CurrentPerson me,
            @Valid @ModelAttribute("removal") RemovalForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        if (binding.hasErrors()) {
            model.addAttribute("removing", seat);
            return shown.page(id, me, model);
        }
        desk.remove(id, me.id(), seat, form.farewell() == null ? "" : form.farewell());
        Flash.ok(flash, "workshop.flash.removed");
        return "redirect:/workshops/" + id + "/participants";
    }
}
