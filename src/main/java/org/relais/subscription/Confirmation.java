package org.relais.subscription;

import java.util.List;

/**
 * What a link confirms.
 *
 * @param flows of what is about workshops
 */
public record Confirmation(String community, String email, List<SubscriptionKind> kinds, Flows flows, boolean done) {

    static Confirmation of(SubscriptionRequest request, String community, boolean done) {
        return new Confirmation(community, request.email(), request.kinds(), request.flows(), done);
    }
}
