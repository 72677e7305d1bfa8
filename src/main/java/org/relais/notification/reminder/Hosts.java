package org.relais.notification.reminder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.relais.community.Communities;
import org.relais.community.MemberLine;
import org.relais.community.Standing;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.WorkshopBrief;
import org.springframework.stereotype.Component;

/** Finds who answers for a workshop: its facilitator, else whoever planned it, else a steward; nobody who left. */
@Component
class Hosts {

    private final Communities communities;

    Hosts(Communities communities) {
        this.communities = communities;
    }

    Optional<PersonId> of(WorkshopBrief workshop) {
        List<MemberLine> members = communities.members(workshop.community());
        return Stream.of(
                        workshop.holder(Role.FACILITATOR).stream(),
                        Stream.of(workshop.madeBy()),
                        members.stream()
                                .filter(member -> member.standing() == Standing.STEWARD)
                                .map(MemberLine::person))
                .flatMap(persons -> persons)
                .filter(person ->
                        members.stream().anyMatch(member -> member.person().equals(person)))
                .findFirst();
    }
}
