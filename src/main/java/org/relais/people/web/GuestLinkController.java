package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.people.GuestAddress;
import org.relais.people.GuestLinks;
import org.relais.people.PersonId;
import org.relais.people.SignIn;
import org.relais.platform.Flash;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The page behind the link that a guest was mailed (L3): it says whose account and which workshop it is about, and only
 * its button acts, so programs that open mails cannot.
 */
@Controller
@RequestMapping("/keeping/{link}")
class GuestLinkController {

    private final GuestLinks links;
    private final SignIn signIn;

    GuestLinkController(GuestLinks links, SignIn signIn) {
        this.links = links;
        this.signIn = signIn;
    }

    @GetMapping
    String show(@PathVariable String link, HttpServletResponse response, Model model) {
        response.setHeader("Referrer-Policy", "no-referrer");
        Optional<GuestAddress> kept = links.read(link);
        if (kept.isEmpty()) {
            return nothing(response, model);
        }
        model.addAttribute("link", link).addAttribute("kept", kept.get());
        return "people/keeping/use";
    }

    @PostMapping
    String create(
            @PathVariable String link,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes redirect) {
        Optional<PersonId> person = links.use(link);
        if (person.isEmpty()) {
            return nothing(response, model);
        }
        signIn.signIn(person.get(), request, response);
        Flash.ok(redirect, "people.keeping.done");
        return "redirect:/";
    }

    private String nothing(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        model.addAttribute("days", GuestLinks.VALID.toDays()).addAttribute("links", links.offered());
        return "people/keeping/used";
    }
}
