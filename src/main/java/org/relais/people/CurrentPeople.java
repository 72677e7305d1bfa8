package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Finds the signed-in person of a request: one look into the database, then remembered in the request. */
@Component
public class CurrentPeople {

    private static final String FOUND = CurrentPeople.class.getName();

    private final PersonRepository persons;

    CurrentPeople(PersonRepository persons) {
        this.persons = persons;
    }

    /** Empty for somebody without an account, and when the account was closed meanwhile. */
    public Optional<CurrentPerson> of(HttpServletRequest request) {
        return find(request).map(Person::current);
    }

    /** Asked several times a request, mostly by guests: no transaction is begun unless somebody is signed in. */
    Optional<Person> find(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Person person) {
            return Optional.of(person);
        }
        Optional<Person> found = signedIn().flatMap(persons::findById).filter(person -> !person.disabled());
        found.ifPresent(person -> request.setAttribute(FOUND, person));
        return found;
    }

    void forget(HttpServletRequest request) {
        request.removeAttribute(FOUND);
    }

    private static Optional<PersonId> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .filter(authentication -> !(authentication instanceof AnonymousAuthenticationToken))
                .map(authentication -> PersonId.of(authentication.getName()));
    }
}
