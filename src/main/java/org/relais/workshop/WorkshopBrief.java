package org.relais.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/**
 * A workshop as messages tell of it: the plan as it is in this transaction.
 *
 * @param publishedAt null for a draft
 * @param closedAt null until the room closed
 */
public record WorkshopBrief(
        WorkshopId id,
        CommunityId community,
        PersonId madeBy,
        WorkshopState state,
        WorkshopPlan plan,
        SeatRules seatRules,
        List<RoleHolder> roles,
        @Nullable Instant publishedAt,
        @Nullable Instant closedAt) {

    public Optional<PersonId> holder(Role role) {
        return roles.stream()
                .filter(holder -> holder.role() == role)
                .findFirst()
                .flatMap(holder -> Optional.ofNullable(holder.person()));
    }

    public List<Role> rolesOf(PersonId person) {
        return roles.stream()
                .filter(holder -> person.equals(holder.person()))
                .map(RoleHolder::role)
                .toList();
    }
}
