package org.relais.workshop.web;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of several, by its name; what was never offered is nothing. */
final class Chosen {

    private Chosen() {}

    static <E extends Enum<E>> Optional<E> of(E[] offered, @Nullable String name) {
        return Arrays.stream(offered).filter(one -> one.name().equals(name)).findFirst();
    }
}
