package org.relais.holiday.web;

import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.holiday.Days;
import org.relais.holiday.Holiday;
import org.relais.holiday.Holidays;
import org.relais.holiday.PublicHolidays;
import org.relais.people.CurrentPerson;
import org.relais.platform.Choice;
import org.relais.platform.Flash;
import org.relais.shared.Ids;
import org.springframework.context.i18n.LocaleContextHolder;
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

/** Stewards declare when the community does not meet. */
@Controller
@RequestMapping("/communities/{community}/holidays")
class HolidayController {

    private final Holidays holidays;
    private final PublicHolidays publicHolidays;
    private final Communities communities;

    HolidayController(Holidays holidays, PublicHolidays publicHolidays, Communities communities) {
        this.holidays = holidays;
        this.publicHolidays = publicHolidays;
        this.communities = communities;
    }

    @GetMapping
    String index(@PathVariable("community") CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("form", HolidayForm.empty());
        return page(id, me, model);
    }

    @PostMapping
    String declare(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes redirect) {
        String page = page(id, me, model);
        Optional<Days> days = DaysForm.read(form.from(), form.to(), binding);
        if (binding.hasErrors() || days.isEmpty()) {
            return page;
        }
        var holiday = new Holiday(Ids.sent(form.request()), form.cleanName(), days.get());
        if (holidays.declare(id, me.id(), holiday)) {
            Flash.ok(redirect, "holiday.flash.declared");
        } else {
            Flash.refused(redirect, "holiday.flash.full", Holidays.MOST);
        }
        return back(id);
    }

    @PostMapping("/{holiday}/removal")
    String withdraw(
            @PathVariable("community") CommunityId id,
            @PathVariable("holiday") UUID holiday,
            CurrentPerson me,
            RedirectAttributes redirect) {
        holidays.withdraw(id, me.id(), holiday);
        Flash.ok(redirect, "holiday.flash.withdrawn");
        return back(id);
    }

    /** Whose public holidays count; none when it is left open. */
    @PostMapping("/country")
    String keep(
            @PathVariable("community") CommunityId id,
            @RequestParam(defaultValue = "") String country,
            CurrentPerson me,
            RedirectAttributes redirect) {
        holidays.keep(id, me.id(), country);
        Flash.ok(redirect, "holiday.flash.country");
        return back(id);
    }

    private String page(CommunityId id, CurrentPerson me, Model model) {
        model.addAttribute("community", communities.enterAsSteward(id, me.id()));
        model.addAttribute("holidays", holidays.of(id));
        model.addAttribute("country", holidays.country(id).orElse(""));
        model.addAttribute("countries", countries());
        return "holiday/index";
    }

    private List<Choice> countries() {
        return publicHolidays.countries().stream()
                .map(country -> new Choice(country, PublicHolidays.name(country, LocaleContextHolder.getLocale())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String back(CommunityId id) {
        return "redirect:/communities/" + id + "/holidays";
    }
}
