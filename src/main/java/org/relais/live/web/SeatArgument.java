package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.live.Lead;
import org.relais.live.RoomId;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.people.Actors;
import org.relais.shared.NotFound;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Gives handlers below {@code /rooms/{room}} the {@link Seat} of whoever asks, or where it says {@link Lead}, of a lead. To
 * all others there is no such room.
 */
class SeatArgument implements HandlerMethodArgumentResolver {

    private final Seats seats;
    private final Actors actors;

    SeatArgument(Seats seats, Actors actors) {
        this.seats = seats;
        this.actors = actors;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Seat.class;
    }

    @Override
    public Seat resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer page,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        HttpServletRequest asked = Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class));
        RoomId room = room(asked);
        Actor actor = actors.of(asked);
        return parameter.hasParameterAnnotation(Lead.class) ? seats.lead(room, actor) : seats.of(room, actor);
    }

    private static RoomId room(HttpServletRequest asked) {
        Map<?, ?> inPath = (Map<?, ?>) asked.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        String named = String.valueOf(inPath.get("room"));
        try {
            return RoomId.of(named);
        } catch (IllegalArgumentException noId) {
            throw new NotFound(named);
        }
    }
}
