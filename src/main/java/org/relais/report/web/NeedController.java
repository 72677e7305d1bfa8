package org.relais.report.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.report.Need;
import org.relais.report.Needs;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward says what the community needs from its managers (P19). */
@Controller
class NeedController {

    private final Communities communities;
    private final Needs needs;
    private final Periods periods;

    NeedController(Communities communities, Needs needs, Periods periods) {
        this.communities = communities;
        this.needs = needs;
        this.periods = periods;
    }

    @GetMapping("/communities/{community}/reports/need")
    String edit(
            @PathVariable("community") CommunityId id,
            @RequestParam(name = "period", required = false) @Nullable String asked,
            CurrentPerson me,
            Model model) {
        var community = communities.enterAsSteward(id, me.id());
        var period = periods.asked(asked, community);
        model.addAttribute("community", community);
        model.addAttribute("periodName", periods.name(period));
        model.addAttribute(
                "form",
                new NeedForm(
                        period.toString(), needs.of(id, period).map(Need::text).orElse("")));
        return "report/need";
    }

    @PostMapping("/communities/{community}/reports/need")
    String update(
            @PathVariable("community") CommunityId id,
            CurrentPerson me,
            @Valid @ModelAttribute("form") NeedForm form,
            BindingResult binding,
            Model model,
            RedirectAttributes flash) {
        var community = communities.enterAsSteward(id, me.id());
        var period = periods.asked(form.period(), community);
        if (binding.hasErrors()) {
            model.addAttribute("community", community);
            model.addAttribute("periodName", periods.name(period));
            return "report/need";
        }
        needs.say(id, me.id(), period, form.text() == null ? "" : form.text());
        Flash.ok(flash, "report.flash.need");
        return "redirect:/communities/" + id + "/reports?period=" + period;
    }

    /** What is typed into the box. */
    record NeedForm(
            @Nullable String period,
            @Size(max = Need.LONGEST) @Nullable String text) {}
}
