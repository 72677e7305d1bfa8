package org.relais.demo.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.relais.demo.DemoPart;
import org.relais.demo.DemoSignIn;
import org.relais.people.SignIn;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One-click sign-in: on a demonstration only, and from this machine only. */
@Controller
class DemoSignInController {

    private final DemoSignIn demonstration;
    private final SignIn signIn;

    DemoSignInController(DemoSignIn demonstration, SignIn signIn) {
        this.demonstration = demonstration;
        this.signIn = signIn;
    }

    @PostMapping("/demo/sign-in")
    String create(
            @RequestParam DemoPart as, Locale language, HttpServletRequest request, HttpServletResponse response) {
        if (!Loopback.is(request)) {
            throw new NotFound(as);
        }
        var person = demonstration.player(as, language).orElseThrow(() -> new NotFound(as));
        signIn.signIn(person, request, response);
        return "redirect:/";
    }
}
