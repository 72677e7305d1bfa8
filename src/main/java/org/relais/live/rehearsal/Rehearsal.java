package org.relais.live.rehearsal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopLine;

/**
 * One moment of a workshop, as one side will see it.
 *
 * @param number of the step, counted from one; 0 while people arrive
 * @param room the model of the room's page at that moment
 */
public record Rehearsal(WorkshopLine workshop, List<Stop> stops, int number, Side side, Map<String, Object> room) {

    /** @param format key of the format that runs the step here, whatever was planned elsewhere */
    public record Stop(StepLine step, String format) {}

    /** Null while people arrive. */
    public @Nullable Stop stop() {
        return number == 0 ? null : stops.get(number - 1);
    }

    public int size() {
        return stops.size();
    }

    public List<Side> sides() {
        return List.of(Side.values());
    }
}
