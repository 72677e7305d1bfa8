package org.relais.live;

/** What became of somebody who came to the door of a room. */
public enum Arrival {
    INSIDE,
    /** Knocked: whoever leads was asked. */
    WAITING,
    /** The name belongs to somebody else in this room. */
    NAME_TAKEN,
    LOCKED,
    /** So many wait already that nobody could look at them all. */
    CROWDED,
    /** Whoever leads did not let them in, or took them out. */
    TURNED_AWAY
}
