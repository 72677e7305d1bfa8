package org.relais.demo;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.relais.workshop.Role;
import org.relais.workshop.SeatMode;
import org.relais.workshop.SeatState;
import org.springframework.stereotype.Component;

/** Writes who comes to the workshops of a story, who waits, and who does what. */
@Component
class DemoSeats {

    private final DemoTables tables;

    DemoSeats(DemoTables tables) {
        this.tables = tables;
    }

    void signUp(DemoCast cast, UUID workshop, List<String> people, Instant at) {
        people.forEach(key -> tables.insert(seat(cast, workshop, key, at).with("state", SeatState.CONFIRMED)));
    }

    void queue(DemoCast cast, UUID workshop, List<String> people, Instant at) {
        for (int waiting = 0; waiting < people.size(); waiting++) {
            tables.insert(seat(cast, workshop, people.get(waiting), at)
                    .with("state", SeatState.WAITING)
                    .with("queue_no", waiting + 1));
        }
    }

    private static Row seat(DemoCast cast, UUID workshop, String key, Instant at) {
        return Row.of("sign_up")
                .with("workshop_id", workshop)
                .with("person_id", cast.person(key))
                .with("requested_at", at)
                .with("changed_at", at)
                .with("mode", SeatMode.IN_PERSON);
    }

    void roles(DemoCast cast, UUID workshop, Map<Role, String> holders, Instant at) {
        holders.forEach((role, key) -> tables.link(Row.of("role_assignment")
                .with("workshop_id", workshop)
                .with("role", role)
                .with("person_id", cast.person(key))
                .with("taken_at", at)));
    }
}
