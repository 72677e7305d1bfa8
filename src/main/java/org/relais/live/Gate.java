package org.relais.live;

import java.util.List;

/**
 * How the door of a room stands (L4).
 *
 * @param locked nobody new comes in
 * @param approves who comes waits until whoever leads lets them in
 */
public record Gate(boolean locked, boolean approves, List<Knock> waiting) {

    private static final int SHOWN = 8;

    static final Gate OPEN = new Gate(false, false, List.of());

    public int count() {
        return waiting.size();
    }

    /** As many as fit beside a desk. */
    public Excerpt<Knock> first() {
        return Excerpt.first(waiting, SHOWN);
    }
}
