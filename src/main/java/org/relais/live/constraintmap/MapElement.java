package org.relais.live.constraintmap;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of the map.
 *
 * @param cause what it waits for
 * @param waits how long; null when nobody knows yet
 * @param unfinished how many pieces of work lie here; null when nobody counted
 * @param rate of a loop: how many of a hundred come back
 * @param team of a dependency or a handoff: which one
 * @param at what a loop or a dependency stands at
 * @param backTo where a loop leads back to
 * @param version grows with each edit; an edit that starts from an older one is refused
 */
public record MapElement(
        ElementId id,
        ElementKind kind,
        String title,
        Cause cause,
        @Nullable Wait waits,
        @Nullable Integer unfinished,
        @Nullable Integer rate,
        String team,
        @Nullable ElementId at,
        @Nullable ElementId backTo,
        boolean bottleneck,
        int version) {

    public static final int LONGEST = 80;
    public static final int LONGEST_TEAM = 60;

    public Optional<Wait> waiting() {
        return Optional.ofNullable(waits);
    }
}
