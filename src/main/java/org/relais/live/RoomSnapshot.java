package org.relais.live;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.workshop.StepLine;
import org.relais.workshop.WorkshopOutline;

/**
 * A room at one sequence number: what all views are made from.
 *
 * @param course how the agenda goes on; what was planned is in the workshop
 * @param step the current step; null in the lobby
 * @param company who leads, and how the door stands
 * @param clock what the screens count down; null when no time is given
 * @param startedAt when the first step was entered
 * @param readAt the database's clock when this was read
 */
public record RoomSnapshot(
        RoomId id,
        long seq,
        RoomState state,
        CommunityId community,
        WorkshopOutline workshop,
        Course course,
        @Nullable StepLine step,
        List<ParticipantLine> participants,
        Entrance entrance,
        Company company,
        @Nullable Countdown clock,
        List<StepRun> runs,
        @Nullable Instant startedAt,
        Instant readAt) {

    /** The current step, for a format: it is asked only while a step of its own runs. */
    public StepLine running() {
        return Objects.requireNonNull(step);
    }

    /** Planned for the current step; nothing when there is none. */
    public int minutes() {
        return step == null ? 0 : step.minutes();
    }

    public Optional<ParticipantLine> participant(ParticipantId id) {
        return participants.stream().filter(line -> line.id().equals(id)).findFirst();
    }

    /** The name of whoever leads; nothing as long as nobody does. */
    public String leadName() {
        return name(company.leading().lead());
    }

    /** The name of somebody in the room; nothing when there is no such place. */
    public String name(@Nullable ParticipantId id) {
        return id == null ? "" : participant(id).map(ParticipantLine::name).orElse("");
    }

    /** Those present who say whether they are done: everybody but whoever leads, who moves the workshop on. */
    public List<ParticipantLine> expected() {
        return present().stream().filter(line -> !line.facilitator()).toList();
    }

    public List<ParticipantLine> present() {
        return participants.stream().filter(ParticipantLine::present).toList();
    }
}
