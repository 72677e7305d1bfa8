package org.relais.workshop;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How people sit together in a step (C6).
 *
 * @param groups how many groups there are; null unless they are groups
 * @param size how many people a group has; null unless they are groups
 */
@Embeddable
public record Layout(
        @Column(name = "layout") @Enumerated(EnumType.STRING)
        Kind kind,

        @Column(name = "group_count") @Nullable Integer groups,
        @Column(name = "group_size") @Nullable Integer size) {

    public static final Layout PLENARY = new Layout(Kind.PLENARY, null, null);

    public static final int MOST_GROUPS = 50;
    public static final int SMALLEST_GROUP = 2;
    public static final int LARGEST_GROUP = 50;

    /** With whom one works. */
    public enum Kind {
        PLENARY,
        GROUPS,
        PAIRS,
        SILENT
    }

    public Layout {
        if ((kind == Kind.GROUPS) != (groups != null && size != null)) {
            throw new IllegalArgumentException("Groups, and groups alone, have a number and a size");
        }
    }

    public static Layout groups(int groups, int size) {
        return new Layout(Kind.GROUPS, groups, size);
    }
}
