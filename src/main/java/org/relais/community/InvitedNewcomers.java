package org.relais.community;

import java.util.Optional;
import org.relais.people.PersonId;
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

    @Override
    public Optional<String> accept(String token, PersonId newcomer) {
        return invitations
                .open(token)
                .filter(page -> invitations.accept(token, newcomer).isPresent())
                .map(InvitationPage::home);
    }
}
