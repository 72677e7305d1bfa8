package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.people.Accounts;
import org.relais.people.CurrentPerson;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.SignIn;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.relais.platform.ReturnTo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The sign-in page. Only wrong tries are counted, so that a whole company behind one address can sign in at once. */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String PAGE = "people/sign-in/new";

    private final People people;
    private final Accounts accounts;
    private final SignIn signIn;
    private final RateLimits limits;

    SignInController(People people, Accounts accounts, SignIn signIn, RateLimits limits) {
        this.people = people;
        this.accounts = accounts;
        this.signIn = signIn;
        this.limits = limits;
    }

    @GetMapping
    String show(@RequestParam(required = false) @Nullable String returnTo, @Nullable CurrentPerson me, Model model) {
        if (me != null) {
            return ReturnTo.of(returnTo).redirect();
        }
        if (people.none()) {
            return "redirect:/setup";
        }
        model.addAttribute("form", SignInForm.leadingTo(returnTo));
        return PAGE;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (binding.hasErrors()) {
            return PAGE;
        }
        Optional<PersonId> person = prove(form, request);
        if (person.isEmpty()) {
            binding.reject("people.sign-in.wrong");
            return PAGE;
        }
        signIn.signIn(person.get(), request, response);
        return ReturnTo.of(form.returnTo()).redirect();
    }

    private Optional<PersonId> prove(SignInForm form, HttpServletRequest request) {
        String address = ClientAddress.of(request);
        String account = Objects.requireNonNull(form.email()).toLowerCase(Locale.ROOT);
        limits.check("sign-in-address", address);
        limits.spend("sign-in-account", account);
        Optional<PersonId> person = accounts.prove(account, Objects.requireNonNull(form.passphrase()));
        if (person.isPresent()) {
            limits.giveBack("sign-in-account", account);
        } else {
            limits.count("sign-in-address", address);
        }
        return person;
    }
}
