package org.relais.workshop;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The arithmetic of an agenda (R6.1, R6.4), in minutes after the start of the workshop. Each change answers a new
 * timetable with the same sum: minutes move from step to step, none is made, none is lost, and no step loses its last.
 *
 * @param slot how long the workshop is
 */
public record Timetable(int slot, List<Part> parts) {

    private static final int DAY = 24 * 60;

    /** @param lockedAt when the step starts whatever comes before it; null when it just follows */
    public record Part(int minutes, @Nullable Integer lockedAt) {

        private Part with(int minutes) {
            return new Part(minutes, lockedAt);
        }
    }

    /**
     * When a step starts.
     *
     * @param free minutes before it in which nothing is planned
     * @param overlap minutes by which the steps before it run into it
     */
    public record Row(int start, int free, int overlap) {}

    public Timetable {
        parts = List.copyOf(parts);
    }

    /** How long after the start it is that time: the next time that clocks show it. */
    public static int minutesTo(LocalTime time, LocalTime start) {
        return Math.floorMod((time.toSecondOfDay() - start.toSecondOfDay()) / 60, DAY);
    }

    /** A later time than any workshop reaches is one before its start, which no agenda can keep. */
    public static boolean withinReach(int minutes) {
        return minutes <= DAY / 2;
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        int end = 0;
        for (Part part : parts) {
            int start = part.lockedAt() == null ? end : part.lockedAt();
            rows.add(new Row(start, Math.max(0, start - end), Math.max(0, end - start)));
            end = start + part.minutes();
        }
        return rows;
    }

    public int total() {
        return parts.stream().mapToInt(Part::minutes).sum();
    }

    /** Minutes to take off, so that all fits between the locks and into the workshop. */
    public int excess() {
        List<Row> rows = rows();
        int end = parts.isEmpty() ? 0 : rows.getLast().start() + parts.getLast().minutes();
        return rows.stream().mapToInt(Row::overlap).sum() + Math.max(0, end - slot);
    }

    /** The longest step, which feels the least when it gets shorter; the first of several. Empty when none can. */
    public Optional<Integer> longest() {
        return longestBut(-1);
    }

    /** Longer by so many minutes, as far as the longest other steps can give them. */
    public Timetable extend(int index, int by) {
        Timetable given = this;
        for (int minute = 0; minute < by; minute++) {
            Optional<Integer> giver = given.longestBut(index);
            if (giver.isEmpty()) {
                return given;
            }
            given = given.shift(giver.get(), index, 1);
        }
        return given;
    }

    /** Shorter by so many minutes, down to one; the step that follows gets them, or the one before the last. */
    public Timetable cut(int index, int by) {
        int taker = index + 1 < parts.size() ? index + 1 : index - 1;
        return taker < 0
                ? this
                : shift(index, taker, Math.clamp(parts.get(index).minutes() - 1L, 0, by));
    }

    /** Shorter by so many minutes in all, taken from the longest steps: the only change that makes the sum smaller. */
    public Timetable shorten(int by) {
        List<Part> shorter = new ArrayList<>(parts);
        Timetable given = this;
        for (int minute = 0; minute < by && given.longest().isPresent(); minute++) {
            int longest = given.longest().get();
            shorter.set(longest, shorter.get(longest).with(shorter.get(longest).minutes() - 1));
            given = new Timetable(slot, shorter);
        }
        return given;
    }

    /** At a place of the agenda, with its lock. */
    public Timetable move(int from, int to) {
        List<Part> moved = new ArrayList<>(parts);
        moved.add(to, moved.remove(from));
        return new Timetable(slot, moved);
    }

    public Timetable lock(int index, @Nullable Integer at) {
        List<Part> locked = new ArrayList<>(parts);
        locked.set(index, new Part(parts.get(index).minutes(), at));
        return new Timetable(slot, locked);
    }

    private Optional<Integer> longestBut(int index) {
        return IntStream.range(0, parts.size())
                .filter(other -> other != index && parts.get(other).minutes() > 1)
                .boxed()
                .max((one, other) -> {
                    int longer = Integer.compare(
                            parts.get(one).minutes(), parts.get(other).minutes());
                    return longer == 0 ? Integer.compare(other, one) : longer;
                });
    }

    private Timetable shift(int from, int to, int minutes) {
        List<Part> shifted = new ArrayList<>(parts);
        shifted.set(from, parts.get(from).with(parts.get(from).minutes() - minutes));
        shifted.set(to, parts.get(to).with(parts.get(to).minutes() + minutes));
        return new Timetable(slot, Collections.unmodifiableList(shifted));
    }
}
