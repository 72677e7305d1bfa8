package org.relais.poll;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How one date suits one person. */
public enum PollAnswer {
    YES,
    IF_NEED_BE,
    NO;

    /** Empty for anything else: nothing was said then. */
    static Optional<PollAnswer> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(answer -> answer.name().equals(name))
                .findFirst();
    }
}
