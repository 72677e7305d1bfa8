package org.relais.subscription;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.relais.community.CommunityId;

/**
 * What somebody asks to be sent to an address.
 *
 * @param flows of what is about workshops
 */
public record SubscriptionRequest(
        CommunityId community, String email, List<SubscriptionKind> kinds, Flows flows, Locale locale, ZoneId zone) {

    public SubscriptionRequest {
        email = email.strip().toLowerCase(Locale.ROOT);
        kinds = kinds.stream().distinct().sorted().toList();
    }
}
