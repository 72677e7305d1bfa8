package org.relais.live.capture;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.relais.live.Seat;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;

/**
 * What whoever takes the notes sees.
 *
 * @param step title of the step that runs
 * @param open notes can be added and changed
 * @param captures newest first
 */
public record CapturePage(
        RoomId room,
        WorkshopId workshop,
        String title,
        @Nullable String step,
        boolean open,
        Seat seat,
        List<Capture> captures) {

    public Capture capture(CaptureId id) {
        return captures.stream()
                .filter(capture -> capture.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }
}
