package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.CurrentPeople;
import org.relais.people.CurrentPerson;
import org.springframework.core.MethodParameter;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives handlers a {@link CurrentPerson}; where it is nullable somebody without an account may ask too. */
class CurrentPersonArgument implements HandlerMethodArgumentResolver {

    private final CurrentPeople people;

    CurrentPersonArgument(CurrentPeople people) {
        this.people = people;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == CurrentPerson.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
        Optional<CurrentPerson> person = asked == null ? Optional.empty() : people.of(asked);
        if (person.isEmpty() && !parameter.isOptional()) {
            throw new InsufficientAuthenticationException("Nobody is signed in");
        }
        return person.orElse(null);
    }
}
