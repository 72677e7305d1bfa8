package org.relais.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.relais.workshop.Role;
import org.springframework.stereotype.Component;

/** Writes who led the rooms of the past, and how their people shared the time. */
@Component
class DemoLeads {

    private static final Duration LAST_STEP = Duration.ofMinutes(12);

    /** What the most talkative third had beyond its part, in percent. */
    private static final int LEANING = 9;

    private final DemoTables tables;

    DemoLeads(DemoTables tables) {
        this.tables = tables;
    }

    void write(DemoStory.Held held, DemoRun run, UUID room, Map<String, UUID> participants) {
        if (held.roles().containsKey(Role.CO_FACILITATOR)) {
            passed(
                    run,
                    room,
                    place(held, Role.FACILITATOR, participants),
                    place(held, Role.CO_FACILITATOR, participants));
        }
        if (participants.size() > 3) {
            talk(room, participants.size());
        }
    }

    private static UUID place(DemoStory.Held held, Role role, Map<String, UUID> participants) {
        return Objects.requireNonNull(participants.get(held.roles().get(role)));
    }

    /** Where two led together, the second one led the last step. */
    private void passed(DemoRun run, UUID room, UUID first, UUID second) {
        tables.insert(led(room, "BEGAN", run.starts()).with("to_id", first));
        tables.insert(led(room, "PASSED", run.ends().minus(LAST_STEP))
                .with("from_id", first)
                .with("to_id", second));
    }

    private static Row led(UUID room, String what, Instant at) {
        return Row.of("room_log").with("room_id", room).with("what", what).with("at", at);
    }

    private void talk(UUID room, int people) {
        int even = Math.round(100f * Math.ceilDiv(people, 3) / people);
        tables.link(Row.of("speaking_balance")
                .with("room_id", room)
                .with("people", people)
                .with("share", even + LEANING)
                .with("expected", even));
    }
}
