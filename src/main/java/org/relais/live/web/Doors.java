package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.relais.live.Arrivals;
import org.relais.live.Arrivals.Door;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds rooms by what people type, and makes guessing slow: only wrong codes count (L4). */
@Component
class Doors {

    private static final String LIMIT = "join";

    private final Arrivals arrivals;
    private final RateLimits limits;

    Doors(Arrivals arrivals, RateLimits limits) {
        this.arrivals = arrivals;
        this.limits = limits;
    }

    /** @throws org.relais.platform.TooManyTries after too many wrong codes from this address */
    Optional<Door> open(String code, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        limits.check(LIMIT, address);
        Optional<Door> door = arrivals.byCode(code);
        if (door.isEmpty()) {
            limits.count(LIMIT, address);
        }
        return door;
    }

    /** The same page whether the room never was or is closed: it says what to do. */
    static ModelAndView unknown(String code) {
        return new ModelAndView("live/join/code", HttpStatus.NOT_FOUND).addObject("typed", code);
    }
}
