package org.relais.workshop;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a step can be, by the keys of the {@code RoomFormat}s that run it. */
public enum AgendaFormat {
    FOLLOW_UP("follow-up"),
    LEAN_COFFEE("lean-coffee"),
    JOURNAL("journal"),
    FREE("free");

    private final String key;

    AgendaFormat(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    public static Optional<AgendaFormat> of(@Nullable String key) {
        return Arrays.stream(values()).filter(format -> format.key.equals(key)).findFirst();
    }
}
