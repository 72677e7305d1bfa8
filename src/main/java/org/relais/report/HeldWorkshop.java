package org.relais.report;

import java.time.Instant;
import org.relais.workshop.Delivery;
import org.relais.workshop.WorkshopResult;

/**
 * A workshop as a manager reads it: what it was for and what came out; nothing about who was there (P3).
 *
 * @param minutes that it really took
 * @param delivery whether the deliverable exists; until somebody says so, it was only planned
 */
public record HeldWorkshop(String title, Instant startsAt, int minutes, String deliverable, Delivery delivery) {

    static HeldWorkshop of(WorkshopResult held) {
        var line = held.line();
        return new HeldWorkshop(line.title(), line.startsAt(), held.lasted(), line.deliverable(), held.delivery());
    }

    boolean delivered() {
        return delivery.exists() && !deliverable.isBlank();
    }
}
