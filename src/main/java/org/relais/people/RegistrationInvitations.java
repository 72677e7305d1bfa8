package org.relais.people;

/** Invitations that let somebody make an account; the module that invites implements it. */
public interface RegistrationInvitations {

    /** The invitation exists and is open. */
    boolean opens(String token);
}
