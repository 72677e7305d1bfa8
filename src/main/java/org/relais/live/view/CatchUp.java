package org.relais.live.view;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.StepRun;
import org.relais.workshop.StepLine;

/**
 * Two lines for somebody who comes in while a step runs: what happened, what is on now. Gone with the next step, when
 * everybody knows as much.
 *
 * @param before the last steps that were played, oldest first
 * @param minutes since the start
 */
public record CatchUp(List<String> before, String now, long minutes) {

    private static final int LAST = 3;
    private static final Duration SOON = Duration.ofMinutes(1);

    static Optional<CatchUp> of(RoomSnapshot room, ParticipantLine me) {
        Instant joined = me.joinedAt();
        StepLine step = room.step();
        Instant started = room.startedAt();
        if (room.state() != RoomState.RUNNING || joined == null || step == null || started == null) {
            return Optional.empty();
        }
        boolean late = joined.isAfter(started.plus(SOON)) && !joined.isBefore(entered(room, step, started));
        return late
                ? Optional.of(new CatchUp(before(room, step), step.title(), minutes(room, started)))
                : Optional.empty();
    }

    private static long minutes(RoomSnapshot room, Instant started) {
        return Duration.between(started, room.readAt()).toMinutes();
    }

    private static Instant entered(RoomSnapshot room, StepLine step, Instant started) {
        return room.runs().stream()
                .filter(run -> run.step().equals(step.id()))
                .findFirst()
                .map(StepRun::enteredAt)
                .orElse(started);
    }

    private static List<String> before(RoomSnapshot room, StepLine current) {
        List<String> played = room.workshop().steps().stream()
                .filter(step -> !step.id().equals(current.id()))
                .filter(step -> room.runs().stream().anyMatch(run -> run.step().equals(step.id())))
                .map(StepLine::title)
                .toList();
        return played.subList(Math.max(0, played.size() - LAST), played.size());
    }
}
