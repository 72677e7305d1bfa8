package org.relais.workshop;

/**
 * A way to run a step, as those who plan a workshop choose it. The formats of the room are such ways, found as beans, so
 * that a new one can be planned without an edit here. Pages call it by the message {@code live.format.<key>}.
 */
public interface AgendaFormat {

    Profile profile();

    default String key() {
        return profile().key();
    }

    /**
     * @param key names the format in {@code agenda_step.format}, in addresses and in message keys
     * @param usualPhase what kind of step it usually is
     * @param usualMinutes how many minutes it usually takes
     * @param narrows chooses among what it collected, so that an agenda needs no other step for it (R6.2)
     * @param collects leaves behind what it collected, so that nobody has to say what a step is to leave (R6.2)
     */
    record Profile(String key, Phase usualPhase, int usualMinutes, boolean narrows, boolean collects) {

        /** Collects, and leaves the choice to another step. */
        public Profile(String key, Phase usualPhase, int usualMinutes) {
            this(key, usualPhase, usualMinutes, false, true);
        }

        public Profile narrowing() {
            return new Profile(key, usualPhase, usualMinutes, true, collects);
        }

        public Profile collectingNothing() {
            return new Profile(key, usualPhase, usualMinutes, narrows, false);
        }
    }
}
