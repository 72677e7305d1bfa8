package org.relais.live.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.live.Nudge;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomNudges;
import org.relais.live.RoomSnapshot;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.springframework.stereotype.Component;

/**
 * Leads the scribe to the notes, and asks the synthesiser, or else whoever leads, for a synthesis every twenty minutes
 * (S106).
 */
@Component
class NoteTaking implements RoomNudges {

    static final Duration BETWEEN_SYNTHESES = Duration.ofMinutes(20);

    private final CaptureRows rows;

    NoteTaking(CaptureRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Nudge> of(RoomSnapshot room, ParticipantLine me) {
        String notes = "/rooms/" + room.id() + "/notes";
        List<Nudge> nudges = new ArrayList<>();
        if (holds(room, Role.SCRIBE, me)) {
            nudges.add(new Nudge("live.capture.nudge.scribe", 0, notes, "live.capture.open"));
        }
        if (asksForSynthesis(room, me)) {
            nudges.add(new Nudge("live.capture.nudge.synthesis", due(room), notes, "live.capture.write"));
        }
        return nudges;
    }

    private static boolean asksForSynthesis(RoomSnapshot room, ParticipantLine me) {
        return room.workshop().holder(Role.SYNTHESISER).isPresent()
                ? holds(room, Role.SYNTHESISER, me)
                : me.facilitator();
    }

    private static boolean holds(RoomSnapshot room, Role role, ParticipantLine me) {
        PersonId person = me.person();
        return person != null
                && room.workshop().holder(role).filter(person::equals).isPresent();
    }

    /** In milliseconds, counted from the reading of the room; 0 or less: it is time. */
    private long due(RoomSnapshot room) {
        Instant last = rows.lastSynthesis(room.id()).orElse(since(room));
        return Duration.between(room.readAt(), last.plus(BETWEEN_SYNTHESES)).toMillis();
    }

    private static Instant since(RoomSnapshot room) {
        @Nullable Instant started = room.startedAt();
        return Objects.requireNonNullElse(started, room.readAt());
    }

    @Override
    public String key(RoomSnapshot room) {
        return rows.lastSynthesis(room.id()).map(Instant::toString).orElse("");
    }
}
