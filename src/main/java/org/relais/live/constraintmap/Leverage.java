package org.relais.live.constraintmap;

/**
 * Where a little would change much: impact times ease, each from 1 to 3, averaged over those who said something (S130).
 *
 * @param voters how many people said something
 */
public record Leverage(double impact, double ease, int voters) {

    static final Leverage NONE = new Leverage(0, 0, 0);

    /** From 1 to 9; 0 when nobody said anything. */
    public double value() {
        return Math.round(impact * ease * 10) / 10.0;
    }
}
