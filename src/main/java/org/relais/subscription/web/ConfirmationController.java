package org.relais.subscription.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.subscription.Confirmation;
import org.relais.subscription.Requests;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The page behind the link of a confirmation mail; only its button subscribes. */
@Controller
@RequestMapping("/subscriptions/confirmation/{confirming}")
class ConfirmationController {

    private final Requests requests;

    ConfirmationController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping
    String show(@PathVariable("confirming") String token, Model model, HttpServletResponse response) {
        return page(requests.read(token), token, model, response);
    }

    @PostMapping
    String confirm(@PathVariable("confirming") String token, Model model, HttpServletResponse response) {
        return requests.confirm(token).isPresent()
                ? "redirect:/subscriptions/confirmation/" + token
                : page(Optional.empty(), token, model, response);
    }

    private static String page(
            Optional<Confirmation> confirmation, String token, Model model, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        if (confirmation.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
            return "subscription/unknown";
        }
        model.addAttribute("token", token).addAttribute("confirmation", confirmation.get());
        return "subscription/confirmation";
    }
}
