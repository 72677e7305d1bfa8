package org.relais.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentLine;
import org.relais.commitment.CommitmentState;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.workshop.Deliveries;
import org.relais.workshop.WorkshopResult;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Composes reports. A report is the same for whoever may read it: members see exactly what managers see. */
@Service
@Transactional(readOnly = true)
public class Reports {

    private static final double MINUTES = 60;

    private final Workshops workshops;
    private final Deliveries deliveries;
    private final Commitments commitments;
    private final Decisions decisions;
    private final Communities communities;
    private final Attendances attendances;
    private final Needs needs;

    Reports(
            Workshops workshops,
            Deliveries deliveries,
            Commitments commitments,
            Decisions decisions,
            Communities communities,
            Attendances attendances,
            Needs needs) {
        this.workshops = workshops;
        this.deliveries = deliveries;
        this.commitments = commitments;
        this.decisions = decisions;
        this.communities = communities;
        this.attendances = attendances;
        this.needs = needs;
    }

    public Report of(CommunityHeader community, Period period) {
        var id = community.id();
        var members = communities.members(id).size();
        var held = held(community, period);
        var made = commitments.madeBetween(id, period.from(), period.to());
        return new Report(
                period,
                held.stream().map(HeldWorkshop::of).toList(),
                hours(held, period, members),
                decisions.publishedBetween(id, period.from(), period.to()),
                commitments.publishedBetween(id, period.from(), period.to()).stream()
                        .map(PublishedCommitment::of)
                        .toList(),
                count(made, period, community.zone(), members),
                outcomes(made, period, community.zone(), members),
                needs.of(id, period));
    }

    private @Nullable Long hours(List<WorkshopResult> held, Period period, int members) {
        var given = held.stream().map(attendances::of).toList();
        var months = period.parts(given, Attendance::day).stream()
                .map(Attendance::tally)
                .toList();
        var all = Attendance.tally(given);
        return DisclosurePolicy.shows(all, months, members) ? DisclosurePolicy.rounded(all.amount() / MINUTES) : null;
    }

    private static @Nullable Long count(List<CommitmentLine> made, Period period, ZoneId zone, int members) {
        var months = period.parts(made, line -> day(line, zone)).stream()
                .map(Outcomes::all)
                .toList();
        var all = Outcomes.all(made);
        return DisclosurePolicy.shows(all, months, members) ? all.amount() : null;
    }

    private static Map<CommitmentState, Long> outcomes(
            List<CommitmentLine> made, Period period, ZoneId zone, int members) {
        var months = period.parts(made, line -> day(line, zone)).stream()
                .map(Outcomes::byState)
                .toList();
        Map<CommitmentState, Long> shown = new EnumMap<>(CommitmentState.class);
        DisclosurePolicy.shown(Outcomes.byState(made), months, members)
                .forEach((state, tally) -> shown.put(state, tally.amount()));
        return shown;
    }

    private static LocalDate day(CommitmentLine line, ZoneId zone) {
        return LocalDate.ofInstant(line.madeAt(), zone);
    }

    private List<WorkshopResult> held(CommunityHeader community, Period period) {
        var zone = community.zone();
        return deliveries.of(workshops.heldBetween(
                community.id(),
                period.from().atStartOfDay(zone).toInstant(),
                period.to().atStartOfDay(zone).toInstant()));
    }
}
