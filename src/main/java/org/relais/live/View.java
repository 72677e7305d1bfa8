package org.relais.live;

import java.util.Locale;

/** The three pages of a room: a phone, the facilitator's laptop, the projector. */
public enum View {
    PARTICIPANT,
    FACILITATOR,
    SCREEN;

    /** In addresses and names of templates. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
