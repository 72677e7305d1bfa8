package org.relais.live.web;

import jakarta.servlet.http.HttpServletResponse;
import org.relais.live.Addresses;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Where a QR code leads: its secret is exchanged at once for an address that may be seen by anybody in the room. */
@Controller
class QrController {

    private final Addresses addresses;

    QrController(Addresses addresses) {
        this.addresses = addresses;
    }

    @GetMapping("/j/{token}")
    ModelAndView show(@PathVariable String token, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        return addresses
                .byToken(token)
                .map(door -> new ModelAndView(clean("/r/" + door.entrance().shown())))
                .orElseGet(() -> new ModelAndView("live/join/over", HttpStatus.NOT_FOUND));
    }

    private static RedirectView clean(String address) {
        RedirectView view = new RedirectView(address);
        view.setHttp10Compatible(false);
        return view;
    }
}
