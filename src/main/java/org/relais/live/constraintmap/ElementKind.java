package org.relais.live.constraintmap;

/** What an element of the map is. */
public enum ElementKind {
    STEP,
    QUEUE,
    HANDOFF,
    LOOP,
    DEPENDENCY;

    /** It stands in the order of the flow; the others stand at something that does. */
    public boolean flows() {
        return this == STEP || this == QUEUE || this == HANDOFF;
    }
}
