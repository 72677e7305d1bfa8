package org.relais.outbox.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.outbox.HeldMails.Held;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;

/** Subject line and text of a message before it goes out. */
record HeldMailForm(
        @NotBlank @Letters(max = 200) @Nullable String title,
        @NotBlank @Letters(max = 10_000) @Nullable String body,
        @Nullable Integer version) {

    static HeldMailForm of(Held held) {
        return new HeldMailForm(held.line().title(), held.body(), held.version());
    }

    String cleanTitle() {
        return PlainText.oneLine(Objects.requireNonNull(title));
    }

    String cleanBody() {
        return PlainText.clean(Objects.requireNonNull(body));
    }

    int seenVersion() {
        return version == null ? -1 : version;
    }
}
