package org.relais.report.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.Charters;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.report.Readings;
import org.relais.report.Reports;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report of a period: managers and members read the same page. */
@Controller
class ReportController {

    private final Communities communities;
    private final Charters charters;
    private final Reports reports;
    private final Readings readings;
    private final Periods periods;

    ReportController(Communities communities, Charters charters, Reports reports, Readings readings, Periods periods) {
        this.communities = communities;
        this.charters = charters;
        this.reports = reports;
        this.readings = readings;
        this.periods = periods;
    }

    @GetMapping("/communities/{community}/reports")
    String show(
            @PathVariable("community") CommunityId id,
            @RequestParam(name = "period", required = false) @Nullable String asked,
            CurrentPerson me,
            Model model) {
        var community = communities.enterReports(id, me.id());
        var period = periods.asked(asked, community);
        readings.note(community, me.id(), period);
        model.addAttribute("community", community);
        model.addAttribute("report", reports.of(community, period));
        model.addAttribute("periodName", periods.name(period));
        model.addAttribute(
                "periods",
                periods.choices(community, charters.portrait(id, me.id()).foundedAt()));
        model.addAttribute("readings", readings.of(id, period));
        return "report/show";
    }
}
