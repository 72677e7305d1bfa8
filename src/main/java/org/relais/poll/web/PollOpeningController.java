package org.relais.poll.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.poll.DatePolls;
import org.relais.poll.PollId;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Whoever plans a draft asks the members which dates suit them. */
@Controller
@RequestMapping("/workshops/{draft}/dates")
class PollOpeningController {

    private static final int USUAL_DAYS = 5;

    private final DatePolls polls;
    private final PollReader reader;
    private final Clock clock;

    PollOpeningController(DatePolls polls, PollReader reader, Clock clock) {
        this.polls = polls;
        this.reader = reader;
        this.clock = clock;
    }

    /** A poll that runs comes before a new one. */
    @GetMapping
    String form(@PathVariable("draft") WorkshopId id, CurrentPerson me, Model model) {
        WorkshopDesign design = polls.design(id, me.id());
        Optional<PollId> running = polls.running(id);
        if (running.isPresent()) {
            return "redirect:/polls/" + running.get();
        }
        model.addAttribute("form", proposed(design.plan().slot()));
        return page(design, model);
    }

    @PostMapping
    String open(
            @PathVariable("draft") WorkshopId id,
            CurrentPerson me,
            @ModelAttribute("form") PollForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        WorkshopDesign design = polls.design(id, me.id());
        return reader.read(form, design.plan().slot().zone(), binding)
                .map(read -> {
                    PollId poll = polls.open(id, me.id(), read.dates(), read.closesAt());
                    Flash.ok(redirect, "poll.flash.opened");
                    return "redirect:/polls/" + poll;
                })
                .orElseGet(() -> page(design, model));
    }

    private PollForm proposed(Slot slot) {
        ZoneId zone = slot.zone();
        LocalTime usual = LocalTime.ofInstant(slot.startsAt(), zone).truncatedTo(ChronoUnit.MINUTES);
        LocalDate closesOn = LocalDate.ofInstant(clock.instant(), zone).plusDays(USUAL_DAYS);
        return PollForm.proposed(usual.toString(), closesOn.toString());
    }

    private static String page(WorkshopDesign design, Model model) {
        model.addAttribute("community", design.community());
        model.addAttribute("design", design);
        return "poll/new";
    }
}
