package org.relais.workshop;

import java.util.Map;
import java.util.Set;

/**
 * What somebody did in the workshops that a community held. To lead is one thing, alone or as one of two: a workshop that
 * two people led counts half for each (R5.3).
 *
 * @param attended in how many the person took part
 * @param times how often the person held which role
 * @param lastTime the roles that the person held in the last workshop
 */
public record RolePast(int attended, Map<Role, Double> times, Set<Role> lastTime) {

    public static final RolePast NONE = new RolePast(0, Map.of(), Set.of());

    public double times(Role role) {
        return times.entrySet().stream()
                .filter(held -> alike(held.getKey(), role))
                .mapToDouble(Map.Entry::getValue)
                .sum();
    }

    public double timesAny() {
        return times.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    public boolean heldLastTime(Role role) {
        return lastTime.contains(role);
    }

    /** Knows how it is to lead. */
    public boolean hasLed() {
        return times(Role.FACILITATOR) > 0;
    }

    private static boolean alike(Role one, Role other) {
        return one == other || one.leads() && other.leads();
    }
}
