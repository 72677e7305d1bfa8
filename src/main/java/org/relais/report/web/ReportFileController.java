package org.relais.report.web;

import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.CurrentPerson;
import org.relais.platform.Spreadsheets;
import org.relais.report.Readings;
import org.relais.report.Reports;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The same report as a table for a spreadsheet: nothing is in it that is not on the page. */
@Controller
class ReportFileController {

    private final Communities communities;
    private final Reports reports;
    private final Readings readings;
    private final Periods periods;
    private final ReportTable table;

    ReportFileController(
            Communities communities, Reports reports, Readings readings, Periods periods, ReportTable table) {
        this.communities = communities;
        this.reports = reports;
        this.readings = readings;
        this.periods = periods;
        this.table = table;
    }

    @GetMapping("/communities/{community}/reports.csv")
    ResponseEntity<byte[]> show(
            @PathVariable("community") CommunityId id,
            @RequestParam(name = "period", required = false) @Nullable String asked,
            CurrentPerson me) {
        var community = communities.enterReports(id, me.id());
        var period = periods.asked(asked, community);
        readings.note(community, me.id(), period);
        return Spreadsheets.download(
                "relais-" + period + ".csv", table.of(reports.of(community, period), community.zone()));
    }
}
