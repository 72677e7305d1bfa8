package org.relais.report;

import java.time.Instant;
import org.relais.workshop.WorkshopLine;

/** A workshop as a manager reads it: what it was for and what came out; nothing about who was there (P3). */
public record HeldWorkshop(String title, Instant startsAt, int minutes, String deliverable) {

    static HeldWorkshop of(WorkshopLine line) {
        return new HeldWorkshop(line.title(), line.startsAt(), line.minutes(), line.deliverable());
    }
}
