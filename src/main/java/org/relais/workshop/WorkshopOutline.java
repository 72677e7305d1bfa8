package org.relais.workshop;

import java.util.List;
import java.util.Optional;
import org.relais.people.PersonId;
import org.relais.topic.TopicId;

/** A workshop with all that the room and the minutes need. Texts that were left out are empty. */
public record WorkshopOutline(
        WorkshopLine line,
        Aims aims,
        String benefit,
        boolean membersOnly,
        List<StepLine> steps,
        List<RoleHolder> roles,
        List<TopicId> topics,
        List<PersonId> signedUp) {

    public Optional<PersonId> holder(Role role) {
        return roles.stream()
                .filter(holder -> holder.role() == role)
                .findFirst()
                .flatMap(holder -> Optional.ofNullable(holder.person()));
    }
}
