package org.relais.people;

import java.util.Optional;

/** Invitations that let somebody make an account; the module that invites implements it. */
public interface RegistrationInvitations {

    /** The invitation exists and is open. */
    boolean opens(String token);

    /**
     * Lets somebody in who just made an account through it: that press of a button was their consent.
     *
     * @return the address where they are welcome; empty when it closed meanwhile
     */
    Optional<String> accept(String token, PersonId newcomer);
}
