package org.relais.platform;

import org.jspecify.annotations.Nullable;

/** One thing to choose in a form, as the parts of {@code ui/choice} show it; texts are resolved. */
public record Choice(String value, String label, @Nullable String hint) {

    public Choice(String value, String label) {
        this(value, label, null);
    }
}
