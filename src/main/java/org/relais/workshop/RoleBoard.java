package org.relais.workshop;

import java.util.List;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/**
 * Who comes to a workshop and who holds which role, while an act holds its lock.
 *
 * @param confirmed those who have a seat, in the order they came
 * @param holders all roles in their order, those that nobody took too
 */
public record RoleBoard(
        WorkshopId workshop,
        CommunityId community,
        WorkshopState state,
        int capacity,
        List<PersonId> confirmed,
        List<RoleHolder> holders) {

    /** Roles still change hands. */
    public boolean open() {
        return state.takesSignUps();
    }

    public boolean comes(PersonId person) {
        return confirmed.contains(person);
    }

    public boolean holdsAny(PersonId person) {
        return holders.stream().anyMatch(held -> person.equals(held.person()));
    }

    public Optional<PersonId> holder(Role role) {
        return holders.stream()
                .filter(held -> held.role() == role)
                .findFirst()
                .flatMap(held -> Optional.ofNullable(held.person()));
    }
}
