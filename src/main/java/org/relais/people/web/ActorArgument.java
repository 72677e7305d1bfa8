package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.relais.people.Actor;
import org.relais.people.CurrentPeople;
import org.relais.people.Guests;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers the {@link Actor}: the signed-in person, else the guest of this browser, else nobody. */
class ActorArgument implements HandlerMethodArgumentResolver {

    private static final Actor NOBODY = new Actor(null, null);

    private final CurrentPeople people;
    private final Guests guests;

    ActorArgument(CurrentPeople people, Guests guests) {
        this.people = people;
        this.guests = guests;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Actor.class;
    }

    @Override
    public Actor resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        if (asked == null) {
            return NOBODY;
        }
        return people.of(asked)
                .map(person -> Actor.of(person.id()))
                .or(() -> guests.of(asked).map(Actor::of))
                .orElse(NOBODY);
    }
}
