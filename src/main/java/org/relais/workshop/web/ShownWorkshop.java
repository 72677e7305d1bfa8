package org.relais.workshop.web;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choices;
import org.relais.platform.Dates;
import org.relais.workshop.Deliveries;
import org.relais.workshop.Echoes;
import org.relais.workshop.PagePart;
import org.relais.workshop.SeatMode;
import org.relais.workshop.ShowMeTo;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of a workshop, which is also where a refused sign-up comes back. */
@Component
class ShownWorkshop {

    private final WorkshopPages pages;
    private final ExpectationList expectations;
    private final Deliveries deliveries;
    private final Echoes echoes;
    private final DateAdvisers advisers;
    private final List<PagePart> parts;
    private final Choices choices;
    private final Dates dates;
    private final Clock clock;

    ShownWorkshop(
            WorkshopPages pages,
            ExpectationList expectations,
            Deliveries deliveries,
            Echoes echoes,
            DateAdvisers advisers,
            List<PagePart> parts,
            Choices choices,
            Dates dates,
            Clock clock) {
        this.pages = pages;
        this.expectations = expectations;
        this.deliveries = deliveries;
        this.echoes = echoes;
        this.advisers = advisers;
        this.parts = parts;
        this.choices = choices;
        this.dates = dates;
        this.clock = clock;
    }

    /** Name of the view; whoever may not see the workshop does not get that far. */
    String page(WorkshopId id, CurrentPerson me, Model model) {
        WorkshopPage page = pages.enter(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        model.addAttribute("me", me.id());
        model.addAttribute("early", page.line().isEarly(clock.instant()));
        model.addAttribute("delivery", deliveries.of(page.line()).delivery());
        model.addAttribute("maySayDelivery", deliveries.maySay(id, me.id()));
        model.addAttribute("echo", echoes.of(id));
        model.addAttribute("dateAdvice", page.planner() ? dateAdvice(page) : List.of());
        expectations.show(page, me.id(), model);
        model.addAttribute(
                "parts",
                parts.stream().flatMap(part -> part.of(page, me.id()).stream()).toList());
        model.addAttribute("modes", choices.of("workshop.mode", SeatMode.values()));
        model.addAttribute("showings", choices.of("workshop.show-me-to", ShowMeTo.values()));
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", SeatForm.of(page.card()));
        }
        ZoneId reader = LocaleContextHolder.getTimeZone().toZoneId();
        if (!page.line().zone().getRules().equals(reader.getRules())) {
            model.addAttribute("there", there(page.line()));
        }
        return "workshop/show";
    }

    private List<String> dateAdvice(WorkshopPage page) {
        return advisers.on(page.line().id(), page.community().id(), page.plan().slot());
    }

    /** The time at the place of the workshop, for readers elsewhere. */
    private String there(WorkshopLine line) {
        return dates.in(LocaleContextHolder.getLocale(), line.zone()).range(line.startsAt(), line.minutes());
    }
}
