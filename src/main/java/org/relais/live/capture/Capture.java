package org.relais.live.capture;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Versions;

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

    public long version() {
        return version(kind, text);
    }

    static long version(CaptureKind kind, String text) {
        return Versions.of(List.of(kind.name(), text));
    }
}
