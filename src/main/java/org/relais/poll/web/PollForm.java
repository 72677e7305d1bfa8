package org.relais.poll.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.poll.DatePolls;

/**
 * Dates as typed, each with the time beside it; rows that stay empty ask for nothing.
 *
 * @param closesOn the last day for answers
 */
record PollForm(
        List<String> date, List<String> time, @Nullable String closesOn) {

    @SuppressWarnings("NullAway") // binding leaves out what was not sent
    PollForm {
        date = filled(date);
        time = filled(time);
    }

    static PollForm proposed(String time, String closesOn) {
        return new PollForm(List.of(), List.of(time, time, time), closesOn);
    }

    /** As many rows as a poll may have dates. */
    private static List<String> filled(@Nullable List<String> typed) {
        String[] rows = new String[DatePolls.MOST];
        for (int row = 0; row < rows.length; row++) {
            String there = typed != null && row < typed.size() ? typed.get(row) : null;
            rows[row] = there == null ? "" : there;
        }
        return List.of(rows);
    }
}
