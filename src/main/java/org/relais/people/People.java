package org.relais.people;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Door of the module: persons by identity. */
public interface People {

    /** @throws org.relais.shared.NotFound when there is no such person */
    PersonView find(PersonId id);

    /** Persons by identity; identities without a person are left out. */
    Map<PersonId, PersonView> named(Collection<PersonId> ids);

    Optional<PersonView> byEmail(String email);
}
