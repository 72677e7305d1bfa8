package org.relais.community;

import java.time.Instant;

/** What somebody who follows an invitation reads before joining. */
public record InvitationPage(
        String token,
        CommunityId community,
        CommunityProfile profile,
        Standing standing,
        String invitedBy,
        Instant expiresAt) {

    public boolean forManagers() {
        return standing == Standing.MANAGER;
    }

    /** Where those who accepted it begin. */
    public String home() {
        return "/communities/" + community + (forManagers() ? "/reports" : "");
    }
}
