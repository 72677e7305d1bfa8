package org.relais.live;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of what leaves a workshop as a table (L28). What is hidden, or was said to stay anonymous, is never in one.
 *
 * @param kind what it is, said by the message {@code live.export.<kind>}
 * @param detail for example the state, or the kind of a note; in the language of the export
 * @param planned minutes that were planned
 * @param spent minutes that it took
 */
public record ExportLine(
        String kind,
        String text,
        @Nullable String detail,
        @Nullable Integer planned,
        @Nullable Integer spent,
        @Nullable Integer votes,
        @Nullable Integer voters,
        @Nullable String owner,
        @Nullable LocalDate date) {

    public static ExportLine of(String kind, String text) {
        return new ExportLine(kind, text, null, null, null, null, null, null, null);
    }

    public ExportLine detailed(@Nullable String words) {
        return new ExportLine(kind, text, words, planned, spent, votes, voters, owner, date);
    }

    public ExportLine lasting(@Nullable Integer plannedMinutes, @Nullable Integer spentMinutes) {
        return new ExportLine(kind, text, detail, plannedMinutes, spentMinutes, votes, voters, owner, date);
    }

    public ExportLine voted(@Nullable Integer points, @Nullable Integer people) {
        return new ExportLine(kind, text, detail, planned, spent, points, people, owner, date);
    }

    public ExportLine owned(@Nullable String name, @Nullable LocalDate by) {
        return new ExportLine(kind, text, detail, planned, spent, votes, voters, name, by);
    }
}
