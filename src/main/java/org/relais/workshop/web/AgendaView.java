package org.relais.workshop.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agenda in the form, with its sums (R6.1).
 *
 * @param excess minutes that the steps take more than there are
 */
record AgendaView(List<Row> rows, int total, int excess) {

    /**
     * @param start such as {@code 14:08}; empty while the start of the workshop is not known
     */
    record Row(StepForm step, String start) {}

    static AgendaView of(WorkshopForm form) {
        List<Row> rows = new ArrayList<>();
        int total = 0;
        for (StepForm step : form.steps()) {
            rows.add(new Row(step, startOf(form.time(), total)));
            total += step.minutesOrNone();
        }
        int slot = StepForm.minutesOrNone(form.minutes());
        return new AgendaView(rows, total, slot == 0 ? 0 : Math.max(0, total - slot));
    }

    private static String startOf(@Nullable String time, int minutes) {
        try {
            return time == null || time.isBlank()
                    ? ""
                    : LocalTime.parse(time).plusMinutes(minutes).toString();
        } catch (DateTimeParseException unreadable) {
            return "";
        }
    }
}
