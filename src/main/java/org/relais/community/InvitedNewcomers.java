package org.relais.community;

import org.relais.people.RegistrationInvitations;
import org.springframework.stereotype.Component;

/** Whoever holds the link of a community may make an account. */
@Component
class InvitedNewcomers implements RegistrationInvitations {

    private final Invitations invitations;

    InvitedNewcomers(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public boolean opens(String token) {
        return invitations.open(token).isPresent();
    }
}
