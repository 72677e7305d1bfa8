package org.relais.live.rehearsal.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.relais.community.Communities;
import org.relais.live.JoinLink;
import org.relais.live.rehearsal.Rehearsal;
import org.relais.live.rehearsal.Rehearsals;
import org.relais.live.rehearsal.Side;
import org.relais.people.CurrentPerson;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The workshop, step by step, from three sides. */
@Controller
class RehearsalController {

    private final Rehearsals rehearsals;
    private final Communities communities;
    private final JoinLink links;
    private final MessageSource messages;

    RehearsalController(Rehearsals rehearsals, Communities communities, JoinLink links, MessageSource messages) {
        this.rehearsals = rehearsals;
        this.communities = communities;
        this.links = links;
        this.messages = messages;
    }

    @GetMapping("/workshops/{workshop}/rehearsal")
    ModelAndView show(
            @PathVariable WorkshopId workshop,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "") String view,
            CurrentPerson me,
            Locale language,
            HttpServletRequest request) {
        Rehearsal rehearsal = rehearsals.at(workshop, me, cast(language), step, Side.named(view));
        ModelAndView page = new ModelAndView("live/rehearsal/show", rehearsal.room())
                .addObject("rehearsal", rehearsal)
                .addObject("community", communities.enter(rehearsal.workshop().community(), me.id()));
        return links.added(page, request);
    }

    private List<String> cast(Locale language) {
        return List.of(
                messages.getMessage("live.rehearsal.cast", null, language).split(", "));
    }
}
