package org.relais.series.web;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.relais.platform.Choice;
import org.relais.series.Cadence;
import org.relais.workshop.Slot;
import org.relais.workshop.WorkshopDesign;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which somebody says how a workshop comes back. */
@Component
class RhythmPage {

    private final MessageSource messages;

    RhythmPage(MessageSource messages) {
        this.messages = messages;
    }

    /** @param days of the workshops, when they are to be looked at first */
    String show(WorkshopDesign design, RhythmForm form, List<Slot> days, Model model) {
        LocalDate first = design.plan().slot().day();
        model.addAttribute("community", design.community());
        model.addAttribute("design", design);
        model.addAttribute("form", form);
        model.addAttribute("days", days);
        model.addAttribute(
                "cadences",
                Cadence.kinds(first).stream().map(kind -> choice(kind, first)).toList());
        return "series/new";
    }

    private Choice choice(Cadence.Kind kind, LocalDate first) {
        Locale reader = LocaleContextHolder.getLocale();
        Object[] arguments = {first.getDayOfWeek().getDisplayName(TextStyle.FULL, reader), Cadence.nth(first)};
        return new Choice(kind.name(), messages.getMessage("series.cadence." + kind, arguments, reader));
    }
}
