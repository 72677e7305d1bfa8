package org.relais.community;

import java.time.Instant;

/** A link that a steward hands out, to become a member or a manager. */
public record InvitationLink(Standing standing, String token, Instant expiresAt) {

    public String path() {
        return "/invitations/" + token;
    }
}
