package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.relais.live.Arrival;
import org.relais.live.Arrivals;
import org.relais.live.Door;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.people.CurrentPerson;
import org.relais.people.Guests;
import org.relais.workshop.Workshops;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * The door of a room: one field for somebody without an account, none for everybody else (L1). Whoever has a place
 * walks through (L2).
 */
@Controller
@RequestMapping("/r/{code}")
class JoinController {

    private final Doors doors;
    private final Arrivals arrivals;
    private final Seats seats;
    private final Guests guests;
    private final Workshops workshops;
    private final Threshold threshold;

    JoinController(
            Doors doors, Arrivals arrivals, Seats seats, Guests guests, Workshops workshops, Threshold threshold) {
        this.doors = doors;
        this.arrivals = arrivals;
        this.seats = seats;
        this.guests = guests;
        this.workshops = workshops;
        this.threshold = threshold;
    }

    @GetMapping
    ModelAndView show(@PathVariable String code, Actor actor, @Nullable CurrentPerson me, HttpServletRequest request) {
        return doors.open(code, request).map(door -> welcome(door, actor, me)).orElseGet(() -> Doors.unknown(code));
    }

    private ModelAndView welcome(Door door, Actor actor, @Nullable CurrentPerson me) {
        if (seats.find(door.room(), actor).isPresent()) {
            return inside(door, actor);
        }
        if (door.closed()) {
            return threshold.closed(door, actor);
        }
        return threshold.before(door.room(), actor).orElseGet(() -> newcomer(door, me));
    }

    private ModelAndView newcomer(Door door, @Nullable CurrentPerson me) {
        if (me != null && arrivals.mayCome(door.room(), me.id())) {
            Actor actor = Actor.of(me.id());
            return after(arrivals.join(door.room(), me.id(), me.name()), door, actor);
        }
        if (door.membersOnly()) {
            return membersOnly(door, me);
        }
        return door.locked() ? Threshold.locked() : form(door, JoinForm.empty());
    }

    @PostMapping
    ModelAndView join(
            @PathVariable String code,
            @Valid @ModelAttribute("form") JoinForm form,
            BindingResult binding,
            Actor actor,
            @Nullable CurrentPerson me,
            HttpServletRequest request,
            HttpServletResponse response) {
        Door door = doors.open(code, request).orElse(null);
        if (door == null) {
            return Doors.unknown(code);
        }
        if (door.closed() || !mayCome(door, actor)) {
            return welcome(door, actor, me);
        }
        if (binding.hasErrors()) {
            return form(door, form);
        }
        Actor newcomer = actor.person() == null ? Actor.of(guests.remember(request, response)) : actor;
        Arrival answer = arrivals.join(door.room(), newcomer, form.chosenName());
        return answer == Arrival.NAME_TAKEN ? taken(door, form, binding) : after(answer, door, newcomer);
    }

    private boolean mayCome(Door door, Actor actor) {
        return !door.membersOnly() || actor.person() != null && arrivals.mayCome(door.room(), actor.person());
    }

    private ModelAndView taken(Door door, JoinForm form, BindingResult binding) {
        String suggestion = arrivals.suggestion(door.room(), form.chosenName());
        binding.rejectValue("name", "live.join.taken", new Object[] {form.chosenName(), suggestion}, null);
        return form(door, form).addObject("suggestion", suggestion);
    }

    private ModelAndView after(Arrival answer, Door door, Actor actor) {
        return switch (answer) {
            case INSIDE -> inside(door, actor);
            case WAITING -> Threshold.toWaiting(door.room());
            case LOCKED -> Threshold.locked();
            case CROWDED -> Threshold.crowded();
            case TURNED_AWAY, NAME_TAKEN -> Threshold.turnedAway();
        };
    }

    private ModelAndView inside(Door door, Actor actor) {
        Seat seat = seats.of(door.room(), actor);
        return new ModelAndView("redirect:/rooms/" + seat.room() + (seat.facilitator() ? "/facilitator" : ""));
    }

    private ModelAndView form(Door door, JoinForm form) {
        return new ModelAndView(
                "live/join/show", Map.of("form", form, "door", door, "workshop", workshops.outline(door.workshop())));
    }

    /** Members sign in and come back here; others learn that this room is not for them. */
    private static ModelAndView membersOnly(Door door, @Nullable CurrentPerson me) {
        return me == null
                ? new ModelAndView(
                        "redirect:/sign-in?returnTo=/r/" + door.entrance().shown())
                : new ModelAndView("live/join/members", HttpStatus.FORBIDDEN);
    }
}
