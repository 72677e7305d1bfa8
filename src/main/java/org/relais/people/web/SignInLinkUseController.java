package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.relais.people.SignIn;
import org.relais.people.SignInLinks;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind a mailed link: only its button uses the link up, so programs that open mails cannot. */
@Controller
@RequestMapping("/sign-in/links/{link}")
class SignInLinkUseController {

    private final SignInLinks links;
    private final SignIn signIn;

    SignInLinkUseController(SignInLinks links, SignIn signIn) {
        this.links = links;
        this.signIn = signIn;
    }

    @GetMapping
    String show(@PathVariable String link, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        model.addAttribute("link", link);
        return "people/sign-in/use";
    }

    @PostMapping
    String create(@PathVariable String link, HttpServletRequest request, HttpServletResponse response) {
        var entrance = AskingBrowser.secret(request).flatMap(browser -> links.use(link, browser));
        if (entrance.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "people/sign-in/used";
        }
        signIn.signIn(entrance.get().person(), request, response);
        return entrance.get().returnTo().redirect();
    }
}
