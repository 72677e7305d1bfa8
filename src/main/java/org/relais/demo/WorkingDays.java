package org.relais.demo;

import java.time.ZonedDateTime;

/** Nobody believes a workshop on a Saturday. */
final class WorkingDays {

    private WorkingDays() {}

    /** That day, or the Monday after it. */
    static ZonedDateTime from(ZonedDateTime day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** The working day after that one. */
    static ZonedDateTime after(ZonedDateTime day) {
        return from(day.plusDays(1));
    }
}
