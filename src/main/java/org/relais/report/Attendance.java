package org.relais.report;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.relais.shared.Identifier;

/** Who gave their time to a workshop. Never leaves this module but as a sum that {@link DisclosurePolicy} lets through. */
record Attendance(LocalDate day, int minutes, Set<Identifier> people) {

    /** Minutes of all together: length times people. */
    static Tally tally(List<Attendance> attendances) {
        Set<Identifier> contributors = new HashSet<>();
        attendances.forEach(attendance -> contributors.addAll(attendance.people()));
        var minutes = attendances.stream()
                .mapToLong(attendance ->
                        (long) attendance.minutes() * attendance.people().size())
                .sum();
        return new Tally(minutes, contributors);
    }
}
