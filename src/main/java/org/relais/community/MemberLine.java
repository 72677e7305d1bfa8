package org.relais.community;

import java.time.Instant;
import org.relais.people.PersonId;
import org.relais.people.PersonView;

/** One person of a community with one standing. */
public record MemberLine(PersonId person, String name, Standing standing, Instant since) {

    static MemberLine of(Membership membership, PersonView person) {
        return new MemberLine(membership.person(), person.name(), membership.standing(), membership.since());
    }
}
