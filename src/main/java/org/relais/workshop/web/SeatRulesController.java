package org.relais.workshop.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.LateEdit;
import org.relais.workshop.DeskPage;
import org.relais.workshop.DeskPages;
import org.relais.workshop.SeatDesk;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.web.SeatRulesReader.Arrangement;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** How many seats there are, and when one can sign up. */
@Controller
class SeatRulesController {

    private final DeskPages pages;
    private final SeatDesk desk;
    private final ShownDesk shown;

    SeatRulesController(DeskPages pages, SeatDesk desk, ShownDesk shown) {
        this.pages = pages;
        this.desk = desk;
        this.shown = shown;
    }

    @PostMapping("/workshops/{workshop}/participants/rules")
    String update(
            @PathVariable("workshop") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("rules") SeatRulesForm form,
            BindingResult binding,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        DeskPage before = pages.open(id, me.id());
        Optional<Arrangement> read = SeatRulesReader.read(form, before.zone(), binding);
        if (read.isEmpty()) {
            return shown.page(id, me, model);
        }
        Arrangement wanted = read.get();
        if (!desk.arrange(id, me.id(), form.seenVersion(), wanted.capacity(), wanted.rules())) {
            LateEdit.show(model, response, shown.words(before), before.version());
            return shown.page(id, me, model);
        }
        boolean crowded = pages.open(id, me.id()).excess() > 0;
        Flash.ok(flash, crowded ? "workshop.flash.rules.crowded" : "workshop.flash.saved");
        return "redirect:/workshops/" + id + "/participants";
    }

    @PostMapping("/workshops/{workshop}/participants/window")
    String open(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam("open") boolean open,
            CurrentPerson me,
            RedirectAttributes flash) {
        desk.open(id, me.id(), open);
        Flash.ok(flash, open ? "workshop.flash.window.open" : "workshop.flash.window.closed");
        return "redirect:/workshops/" + id + "/participants";
    }
}
