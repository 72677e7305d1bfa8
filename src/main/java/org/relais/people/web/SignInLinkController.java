package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.people.SignInLinks;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.relais.platform.ReturnTo;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asks for a sign-in link by mail; answers the same whether the address is known or not. */
@Controller
@RequestMapping("/sign-in/links")
class SignInLinkController {

    private final SignInLinks links;
    private final RateLimits limits;

    SignInLinkController(SignInLinks links, RateLimits limits) {
        this.links = links;
        this.limits = limits;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String returnTo, Model model) {
        demandMail();
        model.addAttribute("form", SignInLinkForm.leadingTo(returnTo));
        return "people/sign-in/link";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SignInLinkForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        demandMail();
        if (binding.hasErrors()) {
            return "people/sign-in/link";
        }
        String email = Objects.requireNonNull(form.email()).toLowerCase(Locale.ROOT);
        limits.spend("sign-in-link-address", ClientAddress.of(request));
        limits.spend("sign-in-link-account", email);
        links.send(email, AskingBrowser.remember(request, response), ReturnTo.of(form.returnTo()));
        return "people/sign-in/sent";
    }

    private void demandMail() {
        if (!links.offered()) {
            throw new NotFound("sign-in links");
        }
    }
}
