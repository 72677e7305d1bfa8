package org.relais.topic.web;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Letters;

/** What somebody tells the stewards about a comment; nothing has to be said (P8). */
record ReportForm(@Letters(max = 300) @Nullable String reason) {

    static ReportForm empty() {
        return new ReportForm(null);
    }

    String text() {
        return Objects.requireNonNullElse(reason, "");
    }
}
