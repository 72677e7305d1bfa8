package org.relais.live.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something captured while the workshop ran.
 *
 * @param step title of the step that ran; null before the first one
 */
public record Capture(
        CaptureId id,
        CaptureKind kind,
        String text,
        @Nullable String step,
        Instant writtenAt) {

    public static final int LONGEST = 1_000;
}
