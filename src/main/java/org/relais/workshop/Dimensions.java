package org.relais.workshop;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;

/** What an objective makes better. */
@Embeddable
public record Dimensions(boolean ux, boolean quality, boolean delivery) {

    public static final Dimensions NONE = new Dimensions(false, false, false);

    /** In the order in which pages name them. */
    public enum Dimension {
        UX,
        QUALITY,
        DELIVERY
    }

    public List<Dimension> all() {
        return Stream.of(Dimension.values()).filter(this::include).toList();
    }

    private boolean include(Dimension dimension) {
        return switch (dimension) {
            case UX -> ux;
            case QUALITY -> quality;
            case DELIVERY -> delivery;
        };
    }
}
