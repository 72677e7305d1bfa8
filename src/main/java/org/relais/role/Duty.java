package org.relais.role;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.relais.workshop.Role;

/** What one person is asked for: a role, or two that go together where there are fewer people than roles (R5.4). */
record Duty(List<Role> roles) {

    /** Facilitator and scribe never become one. */
    private static final List<List<Role>> MERGES =
            List.of(List.of(Role.TIMEKEEPER, Role.SYNTHESISER), List.of(Role.SCRIBE, Role.METRICS_KEEPER));

    /** What stays free first when even that is too much. */
    private static final List<Role> DISPENSABLE = List.of(
            Role.CO_FACILITATOR, Role.METRICS_KEEPER, Role.SYNTHESISER, Role.TIMEKEEPER, Role.SCRIBE, Role.FACILITATOR);

    boolean leads() {
        return roles.stream().anyMatch(Role::leads);
    }

    /** At most as many as there are people; what remains of the roles is asked of nobody. */
    static List<Duty> of(Set<Role> open, int people) {
        List<Duty> duties = new ArrayList<>(open.stream()
                .filter(role -> !role.optional())
                .sorted()
                .map(role -> new Duty(List.of(role)))
                .toList());
        for (List<Role> merge : MERGES) {
            if (duties.size() > people && open.containsAll(merge)) {
                duties.removeIf(duty -> merge.containsAll(duty.roles()));
                duties.add(new Duty(merge));
            }
        }
        for (Role role : DISPENSABLE) {
            if (duties.size() > people) {
                duties.removeIf(duty -> duty.roles().getLast() == role);
            }
        }
        return List.copyOf(duties);
    }

    static List<Role> rolesOf(Collection<Duty> duties) {
        return duties.stream().flatMap(duty -> duty.roles().stream()).toList();
    }
}
