package org.relais.workshop.web;

import java.time.Clock;
import java.time.ZoneId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Dates;
import org.relais.workshop.Deliveries;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** One workshop, for the members of its community. */
@Controller
class WorkshopController {

    private final WorkshopPages pages;
    private final Deliveries deliveries;
    private final ExpectationList expectations;
    private final Dates dates;
    private final Clock clock;

    WorkshopController(
            WorkshopPages pages, Deliveries deliveries, ExpectationList expectations, Dates dates, Clock clock) {
        this.pages = pages;
        this.deliveries = deliveries;
        this.expectations = expectations;
        this.dates = dates;
        this.clock = clock;
    }

    @GetMapping("/workshops/{workshop}")
    String show(@PathVariable("workshop") WorkshopId id, CurrentPerson me, Model model) {
        WorkshopPage page = pages.enter(id, me.id());
        model.addAttribute("community", page.community());
        model.addAttribute("page", page);
        model.addAttribute("me", me.id());
        model.addAttribute("early", page.line().isEarly(clock.instant()));
        expectations.show(page, me.id(), model);
        model.addAttribute("delivery", deliveries.of(page.line()).delivery());
        model.addAttribute("maySayDelivery", deliveries.maySay(id, me.id()));
        ZoneId reader = LocaleContextHolder.getTimeZone().toZoneId();
        if (!page.line().zone().getRules().equals(reader.getRules())) {
            model.addAttribute("there", there(page.line()));
        }
        return "workshop/show";
    }

    /** The time at the place of the workshop, for readers elsewhere. */
    private String there(WorkshopLine line) {
        return dates.in(LocaleContextHolder.getLocale(), line.zone()).range(line.startsAt(), line.minutes());
    }
}
