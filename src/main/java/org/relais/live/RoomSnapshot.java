package org.relais.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopOutline;

/**
 * A room at one sequence number: what all views are made from.
 *
 * @param step the current step; null in the lobby
 */
public record RoomSnapshot(
        RoomId id,
        long seq,
        RoomState state,
        CommunityId community,
        WorkshopOutline workshop,
        @Nullable StepLine step,
        List<ParticipantLine> participants) {

    public Optional<ParticipantLine> participant(ParticipantId id) {
        return participants.stream().filter(line -> line.id().equals(id)).findFirst();
    }
}
