package org.relais.live.stream;

/** One thing that a screen shows, in its latest version: a newer piece of the same slot replaces it. */
interface Piece {

    String slot();

    /** What is compared: pieces with the same content are not sent again. */
    String content();

    /** The event as it goes over the wire, made at the moment of writing. */
    byte[] encoded();
}
