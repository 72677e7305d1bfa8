package org.relais.people;

import org.jspecify.annotations.Nullable;

/**
 * Who acts in a room: the signed-in person, else the guest of this browser, else nobody yet. An argument of handlers;
 * at most one of the two is set.
 */
public record Actor(@Nullable PersonId person, @Nullable GuestId guest) {

    public static final Actor NOBODY = new Actor(null, null);

    public static Actor of(PersonId person) {
        return new Actor(person, null);
    }

    public static Actor of(GuestId guest) {
        return new Actor(null, guest);
    }

    public boolean known() {
        return person != null || guest != null;
    }
}
