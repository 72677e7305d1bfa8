package org.relais.topic;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * In which order a list shows its topics. Each order ends with the identity, so that every topic has one place, and runs
 * in one direction, so that one row comparison finds what follows a place (see the indices of the table).
 */
public enum TopicOrder {
    /** Points, then distinct voters, then the oldest (R2.6). */
    VOTES("(-t.points), (-t.voters), t.proposed_at, t.id", "(-:points), (-:voters), :at, :id", false),
    RECENT("t.proposed_at, t.id", ":at, :id", true),
    EXPECTATIONS("(-t.expectations), t.proposed_at, t.id", "(-:expectations), :at, :id", false);

    private final String columns;
    private final String place;
    private final boolean descending;

    TopicOrder(String columns, String place, boolean descending) {
        this.columns = columns;
        this.place = place;
        this.descending = descending;
    }

    /** The order of an address; votes when the address names none. */
    public static TopicOrder named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(order -> order.address().equals(name))
                .findFirst()
                .orElse(VOTES);
    }

    /** How addresses call it. */
    public String address() {
        return name().toLowerCase(Locale.ROOT);
    }

    String clause() {
        return directed(descending);
    }

    String backwards() {
        return directed(!descending);
    }

    /** What follows the place of the parameters. */
    String after() {
        return "(%s) %s (%s)".formatted(columns, descending ? "<" : ">", place);
    }

    /** What comes before it. */
    String before() {
        return "(%s) %s (%s)".formatted(columns, descending ? ">" : "<", place);
    }

    private String directed(boolean down) {
        return down ? columns.replace(",", " desc,") + " desc" : columns;
    }
}
