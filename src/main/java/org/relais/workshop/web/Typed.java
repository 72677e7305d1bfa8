package org.relais.workshop.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What was typed into the fields of one line. */
final class Typed {

    private Typed() {}

    /** Nobody wrote anything: the line is nothing. */
    static boolean nothing(@Nullable String... fields) {
        return Arrays.stream(fields).allMatch(field -> field == null || field.isBlank());
    }

    /** As a checkbox is sent. */
    static @Nullable String tick(boolean on) {
        return on ? "true" : null;
    }
}
