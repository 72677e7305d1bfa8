package org.relais.holiday.web;

import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;

/** @param request identity that the absence gets, so that a form sent twice makes one */
record AbsenceForm(
        @Nullable String request,
        @Nullable String from,
        @Nullable String to) {

    static AbsenceForm empty() {
        return new AbsenceForm(Ids.next().toString(), "", "");
    }
}
