package org.relais.holiday.web;

import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;

/** @param request identity that the period gets, so that a form sent twice makes one */
record HolidayForm(
        @Nullable String request,
        @NotBlank @Letters(min = 2, max = 80) @Nullable String name,
        @Nullable String from,
        @Nullable String to) {

    static HolidayForm empty() {
        return new HolidayForm(Ids.next().toString(), "", "", "");
    }

    String cleanName() {
        return PlainText.oneLine(Objects.requireNonNull(name));
    }
}
