package org.relais.subscription;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.relais.community.CommunityId;

/** What somebody asks to be sent to an address. */
public record SubscriptionRequest(
        CommunityId community, String email, List<SubscriptionKind> kinds, Locale locale, ZoneId zone) {

    public SubscriptionRequest {
        email = email.strip().toLowerCase(Locale.ROOT);
        kinds = kinds.stream().distinct().sorted().toList();
    }
}
