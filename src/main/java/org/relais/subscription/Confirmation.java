package org.relais.subscription;

import java.util.List;

/** What a link confirms. */
public record Confirmation(String community, String email, List<SubscriptionKind> kinds, boolean done) {

    static Confirmation of(SubscriptionRequest request, String community, boolean done) {
        return new Confirmation(community, request.email(), request.kinds(), done);
    }
}
