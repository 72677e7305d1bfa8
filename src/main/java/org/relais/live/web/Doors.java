package org.relais.live.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.relais.live.Addresses;
import org.relais.live.Door;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Finds rooms by what people type, and makes guessing slow: only wrong codes count (L4). */
@Component
class Doors {

    private static final String LIMIT = "join";

    private final Addresses addresses;
    private final RateLimits limits;

    Doors(Addresses addresses, RateLimits limits) {
        this.addresses = addresses;
        this.limits = limits;
    }

    /**
     * The room of a code; closed, when the code was that of a room that closed.
     *
     * @throws org.relais.platform.TooManyTries after too many wrong codes from this address
     */
    Optional<Door> open(String code, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        limits.check(LIMIT, address);
        Optional<Door> door = addresses.byCode(code).or(() -> addresses.closedByCode(code));
        if (door.isEmpty()) {
            limits.count(LIMIT, address);
        }
        return door;
    }

    /** No room ever had this code: the page says what to do. */
    static ModelAndView unknown(String code) {
        return new ModelAndView("live/join/code", HttpStatus.NOT_FOUND).addObject("typed", code);
    }
}
