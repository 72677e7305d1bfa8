package org.relais.topic;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Which topics a list shows. */
public enum Shelf {
    OPEN("t.state = 'OPEN'"),
    SELECTED("t.state = 'SELECTED'"),
    DISCUSSED("t.state in ('DISCUSSED', 'DONE')"),
    ASIDE("t.state in ('PARKED', 'RETIRED', 'MERGED')"),
    MINE("t.author_id = :reader");

    final String condition;

    Shelf(String condition) {
        this.condition = condition;
    }

    /** The shelf of an address; the open topics when the address names none. */
    public static Shelf named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(shelf -> shelf.address().equals(name))
                .findFirst()
                .orElse(OPEN);
    }

    /** How addresses call it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }
}
