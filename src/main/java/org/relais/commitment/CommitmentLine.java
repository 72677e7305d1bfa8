package org.relais.commitment;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.GuestId;
import org.relais.people.PersonId;
import org.relais.workshop.WorkshopId;

/** A commitment as its readers see it. The owner is a person or a guest, always with a name. */
public record CommitmentLine(
        CommitmentId id,
        CommunityId community,
        @Nullable WorkshopId workshop,
        @Nullable PersonId ownerPerson,
        @Nullable GuestId ownerGuest,
        String ownerName,
        String text,
        String sign,
        LocalDate dueOn,
        Audience audience,
        CommitmentState state,
        @Nullable String note,
        @Nullable Instant settledAt,
        Instant madeAt) {}
