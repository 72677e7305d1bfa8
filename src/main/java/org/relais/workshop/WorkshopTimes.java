package org.relais.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.relais.community.CommunityId;

/**
 * When things happen around a published workshop.
 *
 * @param endsAt when its room closed; as planned until then
 * @param signUpOpensAt when it was published, if nothing else was decided
 * @param signUpClosesAt the start, if nothing else was decided
 */
public record WorkshopTimes(
        WorkshopId id,
        CommunityId community,
        WorkshopState state,
        ZoneId zone,
        Instant publishedAt,
        Instant startsAt,
        Instant endsAt,
        Instant signUpOpensAt,
        Instant signUpClosesAt) {

    static WorkshopTimes of(
            WorkshopId id, CommunityId community, Life life, Instant publishedAt, Slot slot, SeatRules rules) {
        return new WorkshopTimes(
                id,
                community,
                life.state(),
                slot.zone(),
                publishedAt,
                slot.startsAt(),
                Objects.requireNonNullElse(life.closedAt(), slot.endsAt()),
                Objects.requireNonNullElse(rules.signUpOpensAt(), publishedAt),
                Objects.requireNonNullElse(rules.signUpClosesAt(), slot.startsAt()));
    }
}
