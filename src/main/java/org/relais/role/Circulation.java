package org.relais.role;

import java.util.List;

/**
 * On how many people the leading of the last workshops rests: the smallest number of people who together led half of them
 * or more (R5.5). It names nobody.
 *
 * @param workshops how many were led
 */
public record Circulation(int workshops, int people) {

    /** Fewer say nothing yet. */
    private static final int ENOUGH = 4;

    static Circulation of(List<Double> shares) {
        double all = shares.stream().mapToDouble(Double::doubleValue).sum();
        double led = 0;
        int people = 0;
        for (double share : shares) {
            if (led * 2 < all) {
                led += share;
                people++;
            }
        }
        return new Circulation((int) Math.round(all), people);
    }

    public boolean speaks() {
        return workshops >= ENOUGH;
    }

    public boolean restsOnOne() {
        return speaks() && people <= 1;
    }
}
