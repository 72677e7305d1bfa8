package org.relais.report;

import java.util.Set;

/** A number about people, with the people it is about: only {@link DisclosurePolicy} decides whether it is shown. */
record Tally(long amount, Set<?> contributors) {

    boolean isEmpty() {
        return amount == 0;
    }
}
