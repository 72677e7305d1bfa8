package org.relais.people;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;

/** Finds the {@link Actor} of a request: the signed-in person, else the guest of this browser; remembered in the request. */
@Component
public class Actors {

    private static final String FOUND = Actors.class.getName();

    private final CurrentPeople people;
    private final Guests guests;

    Actors(CurrentPeople people, Guests guests) {
        this.people = people;
        this.guests = guests;
    }

    public Actor of(HttpServletRequest request) {
        if (request.getAttribute(FOUND) instanceof Actor actor) {
            return actor;
        }
        Actor found = people.of(request)
                .map(person -> Actor.of(person.id()))
                .or(() -> guests.of(request).map(Actor::of))
                .orElse(Actor.NOBODY);
        request.setAttribute(FOUND, found);
        return found;
    }
}
