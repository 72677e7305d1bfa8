package org.relais.commitment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;

/** What somebody commits to: text, date, observable sign (L20), audience (P2). */
public record NewCommitment(
        CommunityId community,
        @Nullable WorkshopId workshop,
        Actor owner,
        String ownerName,
        String text,
        String sign,
        LocalDate dueOn,
        Audience audience) {}
