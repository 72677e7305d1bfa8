package org.relais.live.speedconsulting;

import java.util.List;
import java.util.stream.Stream;

/**
 * One table of a round.
 *
 * @param consultants as many as there are seats, or all others when there are fewer
 * @param listeners for whom there was no seat in this round
 */
record Group<P>(P holder, List<P> consultants, List<P> listeners) {

    Stream<P> everybody() {
        return Stream.of(Stream.of(holder), consultants.stream(), listeners.stream())
                .flatMap(people -> people);
    }
}
