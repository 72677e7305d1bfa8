package org.relais.holiday;

import java.time.LocalDate;

/** Whole days, both ends with them. */
public record Days(LocalDate from, LocalDate to) {

    /** Nobody is away longer in one go. */
    public static final int LONGEST = 366;

    public Days {
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            throw new IllegalArgumentException(from + " to " + to);
        }
    }

    boolean meet(Days other) {
        return !from.isAfter(other.to) && !to.isBefore(other.from);
    }
}
