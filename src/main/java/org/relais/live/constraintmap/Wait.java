package org.relais.live.constraintmap;

/** How long something waits, in minutes: how much that varies is half of the story (S129). */
public record Wait(int min, int median, int max) {

    public static final int LONGEST = 5_256_000;

    public Wait {
        if (min < 0 || min > median || median > max || max > LONGEST) {
            throw new IllegalArgumentException("Waiting from " + min + " by " + median + " to " + max);
        }
    }

    /** In the unit that reads best: minutes up to two hours, hours up to two days. */
    public Unit unit() {
        if (max <= 120) {
            return Unit.MINUTES;
        }
        return max <= 48 * 60 ? Unit.HOURS : Unit.DAYS;
    }

    /** Only one figure is known: it is not said three times. */
    public boolean steady() {
        return min == max;
    }

    /** In that unit, with one decimal where it matters. */
    public double in(Unit unit, int minutes) {
        return Math.round(minutes * 10.0 / unit.minutes()) / 10.0;
    }

    /** A unit of time that people measure waiting in. */
    public enum Unit {
        MINUTES(1),
        HOURS(60),
        DAYS(24 * 60);

        private final int minutes;

        Unit(int minutes) {
            this.minutes = minutes;
        }

        public int minutes() {
            return minutes;
        }
    }
}
