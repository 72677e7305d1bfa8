package org.relais.workshop.web;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.Timetable;

/**
 * The agenda in the form, with its sums (R6.1).
 *
 * @param excess minutes that the steps take more than there are
 */
record AgendaView(List<Row> rows, int total, int excess, AgendaPicture picture) {

    /**
     * @param start such as {@code 14:08}; empty while the start of the workshop is not known
     * @param free minutes before it in which nothing is planned
     * @param overlap minutes by which the steps before it run into its locked start
     */
    record Row(StepForm step, String start, int free, int overlap) {}

    static AgendaView of(WorkshopForm form) {
        Timetable timetable = timetable(form.steps(), form.time(), form.minutes());
        List<Timetable.Row> times = timetable.rows();
        Optional<LocalTime> start = time(form.time());
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < times.size(); index++) {
            Timetable.Row row = times.get(index);
            String begins =
                    start.map(at -> at.plusMinutes(row.start()).toString()).orElse("");
            rows.add(new Row(form.steps().get(index), begins, row.free(), row.overlap()));
        }
        int excess = timetable.slot() == 0 ? 0 : timetable.excess();
        return new AgendaView(
                rows,
                timetable.total(),
                excess,
                AgendaPicture.of(
                        timetable,
                        form.steps().stream().map(StepForm::phaseOrNone).toList()));
    }

    /** What cannot be read yet counts as nothing. */
    static Timetable timetable(List<StepForm> steps, @Nullable String time, @Nullable String minutes) {
        Optional<LocalTime> start = time(time);
        return new Timetable(
                StepForm.minutesOrNone(minutes),
                steps.stream()
                        .map(step -> new Timetable.Part(step.minutesOrNone(), locked(step, start)))
                        .toList());
    }

    private static @Nullable Integer locked(StepForm step, Optional<LocalTime> start) {
        return start.flatMap(from -> time(step.lockedAt()).map(at -> Timetable.minutesTo(at, from)))
                .filter(Timetable::withinReach)
                .orElse(null);
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return Stream.ofNullable(typed)
                    .filter(text -> !text.isBlank())
                    .map(LocalTime::parse)
                    .findFirst();
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
