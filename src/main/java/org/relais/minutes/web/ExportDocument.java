package org.relais.minutes.web;

import java.time.Instant;
import java.util.List;
import org.relais.live.ExportLine;
import org.relais.minutes.WorkshopExport;
import org.relais.workshop.WorkshopLine;

/**
 * A workshop for another program.
 *
 * @param exportedAt what happened later is not in it
 * @param minutes planned length
 */
record ExportDocument(
        String title,
        String intention,
        String deliverable,
        Instant startsAt,
        String zone,
        int minutes,
        boolean running,
        Instant exportedAt,
        List<ExportLine> lines) {

    static ExportDocument of(WorkshopExport export) {
        WorkshopLine workshop = export.workshop();
        return new ExportDocument(
                workshop.title(),
                workshop.intention(),
                workshop.deliverable(),
                workshop.startsAt(),
                workshop.zone().getId(),
                workshop.minutes(),
                export.running(),
                export.at(),
                export.lines());
    }
}
