package org.relais.series.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.series.Rhythm;
import org.relais.series.SeriesDesk;
import org.relais.workshop.Designs;
import org.relais.workshop.Slot;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A workshop that comes back, for those who plan it. */
@Controller
@RequestMapping("/workshops/{workshop}/series")
class SeriesController {

    private final Designs designs;
    private final SeriesDesk desk;
    private final RhythmPage page;

    SeriesController(Designs designs, SeriesDesk desk, RhythmPage page) {
        this.designs = designs;
        this.desk = desk;
        this.page = page;
    }

    @GetMapping("/new")
    String propose(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        return page.show(designs.open(id, me.id()), RhythmForm.proposed(), List.of(), model);
    }

    /** @param act {@code days}: the days are shown, and nothing is planned yet */
    @PostMapping
    String begin(
            @PathVariable("workshop") WorkshopId id,
            @RequestParam(name = "act", required = false) @Nullable String act,
            CurrentPerson me,
            @ModelAttribute("form") RhythmForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        WorkshopDesign design = designs.open(id, me.id());
        Slot first = design.plan().slot();
        Optional<Rhythm> rhythm = RhythmReader.read(form, first.day(), binding);
        if (rhythm.isEmpty() || "days".equals(act)) {
            List<Slot> days = rhythm.map(known -> known.slots(first)).orElse(List.of());
            return page.show(design, form, days, model);
        }
        desk.begin(id, me.id(), rhythm.get());
        Flash.ok(flash, "series.flash.begun", rhythm.get().count());
        return "redirect:/workshops/" + id + "#series";
    }

    @PostMapping("/ending")
    String end(@PathVariable("workshop") WorkshopId id, CurrentPerson me, RedirectAttributes flash) {
        Flash.ok(flash, "series.flash.ended", desk.end(id, me.id()));
        return "redirect:/workshops/" + id + "#series";
    }
}
