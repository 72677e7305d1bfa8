package org.relais.live.capture.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.live.capture.Capture;
import org.relais.live.capture.CaptureId;
import org.relais.live.capture.CaptureKind;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.Versions;

/** A note as typed; {@code request} becomes its identity, so that sending it twice makes one note. */
record CaptureForm(
        @NotNull(message = "{live.capture.kind.missing}") @Nullable
        CaptureKind kind,

        @NotBlank @Letters(max = Capture.LONGEST) @Nullable String text,
        @Nullable UUID request,
        @Nullable String version) {

    static CaptureForm empty(CaptureKind kind) {
        return new CaptureForm(kind, "", Ids.next(), null);
    }

    long seenVersion() {
        return Versions.sent(version);
    }

    CaptureId id() {
        return request == null ? CaptureId.next() : new CaptureId(request);
    }

    CaptureKind chosen() {
        return Objects.requireNonNull(kind);
    }

    String written() {
        return Objects.requireNonNull(text).strip();
    }
}
