package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.relais.people.Registration;
import org.relais.platform.Flash;
import org.relais.platform.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Making an account, where this instance allows it: with an invitation, after a room as a guest, or open to all. */
@Controller
@RequestMapping("/sign-up")
class SignUpController {

    private final Registration registration;
    private final Newcomers newcomers;

    SignUpController(Registration registration, Newcomers newcomers) {
        this.registration = registration;
        this.newcomers = newcomers;
    }

    @ModelAttribute("invitation")
    @Nullable
    String invitation(@RequestParam(required = false) @Nullable String invitation) {
        return invitation;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String invitation, HttpServletRequest request, Model model) {
        model.addAttribute("form", RegistrationForm.empty());
        return registration.openFor(request, invitation) ? "people/sign-up/new" : "people/sign-up/closed";
    }

    @PostMapping
    String create(
            @RequestParam(required = false) @Nullable String invitation,
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!registration.openFor(request, invitation)) {
            return "redirect:/sign-up";
        }
        var newcomer = newcomers.register(form, binding, request, response);
        if (newcomer.isEmpty()) {
            return "people/sign-up/new";
        }
        Flash.ok(redirect, "people.sign-up.done");
        return ReturnTo.of(registration.accept(invitation, newcomer.get()).orElse("/"))
                .redirect();
    }
}
