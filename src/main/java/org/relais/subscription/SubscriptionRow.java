package org.relais.subscription;

import java.time.ZoneId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** A stored subscription: of a person, or of an address with the language and zone of whoever asked. */
record SubscriptionRow(
        UUID id,
        CommunityId community,
        SubscriptionKind kind,
        Flows flows,
        @Nullable PersonId person,
        @Nullable String email,
        @Nullable Locale locale,
        @Nullable ZoneId zone) {}
