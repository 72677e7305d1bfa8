package org.relais.workshop.web;

import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.workshop.Attended;
import org.relais.workshop.DeskPage;
import org.relais.workshop.DeskPages;
import org.relais.workshop.Promotion;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the list of participants, which is also where its refused forms come back. */
@Component
class ShownDesk {

    private final DeskPages pages;
    private final Choices choices;
    private final MessageSource messages;

    ShownDesk(DeskPages pages, Choices choices, MessageSource messages) {
        this.pages = pages;
        this.choices = choices;
        this.messages = messages;
    }

    /** What somebody else stored meanwhile, for those who came second. */
    String words(DeskPage desk) {
        Object[] seats = {desk.line().capacity()};
        return messages.getMessage("workshop.show.capacity", seats, LocaleContextHolder.getLocale());
    }

    /** Name of the view; whoever does not take care of the seats does not get that far. */
    String page(WorkshopId id, CurrentPerson me, Model model) {
        DeskPage desk = pages.open(id, me.id());
        model.addAttribute("community", desk.community());
        model.addAttribute("desk", desk);
        model.addAttribute("promotions", choices.explained("workshop.promotion", Promotion.values()));
        model.addAttribute("presences", choices.of("workshop.attended", Attended.YES, Attended.EXCUSED, Attended.NO));
        if (!model.containsAttribute("rules")) {
            model.addAttribute("rules", SeatRulesForm.of(desk));
        }
        if (!model.containsAttribute("kept")) {
            model.addAttribute("kept", KeptSeatsForm.empty());
        }
        return "workshop/participants";
    }
}
