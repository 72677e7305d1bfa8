package org.relais.minutes.web;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.shared.Letters;

/** The text of the minutes as somebody writes it. */
record MinutesForm(
        @NotBlank @Letters(max = Minutes.LONGEST) @Nullable String body,
        @Nullable String version) {

    /** No minutes ever have this version: a form that lost its own is stale. */
    private static final long UNKNOWN = -2;

    static MinutesForm of(MinutesPage page) {
        return of(page, page.body());
    }

    /** Another text that starts from this page. */
    static MinutesForm of(MinutesPage page, String body) {
        return new MinutesForm(body, String.valueOf(page.version()));
    }

    String text() {
        return body == null ? "" : body;
    }

    long start() {
        try {
            return version == null ? UNKNOWN : Long.parseLong(version);
        } catch (NumberFormatException none) {
            return UNKNOWN;
        }
    }
}
