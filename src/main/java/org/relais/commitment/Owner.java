package org.relais.commitment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.jspecify.annotations.Nullable;
import org.relais.people.Actor;
import org.relais.people.GuestId;
import org.relais.people.PersonId;

/** Whose it is: a person or a guest, never both, later nobody (P13); always with the name that others read. */
@Embeddable
record Owner(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_person")) @Nullable
        PersonId person,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "owner_guest")) @Nullable
        GuestId guest,

        @Column(name = "owner_name") String name) {

    static Owner of(Actor actor, String name) {
        if (!actor.known()) {
            throw new IllegalArgumentException("Somebody has to own it");
        }
        return new Owner(actor.person(), actor.guest(), name);
    }

    boolean is(Actor actor) {
        return actor.person() != null
                ? actor.person().equals(person)
                : actor.guest() != null && actor.guest().equals(guest);
    }

    /** The guest has an account now (L3). */
    Owner becoming(PersonId account) {
        return new Owner(account, null, name);
    }
}
