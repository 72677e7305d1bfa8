package org.relais.workshop;

/**
 * A way to run a step, as those who plan a workshop choose it. The formats of the room are such ways, found as beans, so
 * that a new one can be planned without an edit here. Pages call it by the message {@code live.format.<key>}.
 */
public interface AgendaFormat {

    /** Names the format in {@code agenda_step.format}, in addresses and in message keys. */
    String key();

    /** What kind of step it usually is. */
    Phase usualPhase();

    /** How many minutes it usually takes. */
    int usualMinutes();

    /** Chooses among what it collected, so that an agenda needs no other step for it (R6.2). */
    default boolean narrows() {
        return false;
    }

    /** Leaves behind what it collected, so that nobody has to say what a step is to leave (R6.2). */
    default boolean collects() {
        return true;
    }
}
