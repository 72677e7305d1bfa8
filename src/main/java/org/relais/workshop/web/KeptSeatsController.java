package org.relais.workshop.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.workshop.DeskPage;
import org.relais.workshop.DeskPages;
import org.relais.workshop.ReservedSeats;
import org.relais.workshop.ReservedSeatsId;
import org.relais.workshop.SeatDesk;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Seats kept for a team until a day (R3.5). */
@Controller
class KeptSeatsController {

    private final DeskPages pages;
    private final SeatDesk desk;
    private final ShownDesk shown;
    private final Clock clock;

    KeptSeatsController(DeskPages pages, SeatDesk desk, ShownDesk shown, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.shown = shown;
        this.clock = clock;
    }

    @PostMapping("/workshops/{workshop}/participants/kept-seats")
    String create(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("kept") KeptSeatsForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        DeskPage page = pages.open(id, me.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), page.zone());
        Optional<ReservedSeats> kept = form.read(page.line(), today, binding);
        if (kept.isPresent() && !desk.keep(id, me.id(), kept.get())) {
            binding.rejectValue("team", "workshop.desk.kept.twice");
        }
        if (binding.hasErrors()) {
            return shown.page(id, me, model);
        }
        Flash.ok(flash, "workshop.flash.kept");
        return "redirect:/workshops/" + id + "/participants#kept";
    }

    @PostMapping("/workshops/{workshop}/participants/kept-seats/{kept}/release")
    String destroy(
            @PathVariable("workshop") WorkshopId id,
            @PathVariable("kept") ReservedSeatsId kept,
            CurrentPerson me,
            RedirectAttributes flash) {
        desk.release(id, me.id(), kept);
        Flash.ok(flash, "workshop.flash.released");
        return "redirect:/workshops/" + id + "/participants#kept";
    }
}
