package org.relais.people.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import java.util.Objects;
import org.relais.people.Accounts;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.relais.platform.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another passphrase for one's own account; ends the sessions of all other browsers. */
@Controller
@RequestMapping("/account/passphrase")
class PassphraseController {

    private static final String PAGE = "people/account/passphrase";

    private final Accounts accounts;
    private final PassphraseChecks checks;
    private final RateLimits limits;

    PassphraseController(Accounts accounts, PassphraseChecks checks, RateLimits limits) {
        this.accounts = accounts;
        this.checks = checks;
        this.limits = limits;
    }

    @ModelAttribute("known")
    boolean known(CurrentPerson me) {
        return accounts.hasPassphrase(me.id());
    }

    /** Tells keepers of passwords whose passphrase this is. */
    @ModelAttribute("email")
    String email(CurrentPerson me) {
        return me.email();
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", PassphraseForm.empty());
        return PAGE;
    }

    @PostMapping
    String update(
            CurrentPerson me,
            @Valid @ModelAttribute("form") PassphraseForm form,
            BindingResult binding,
            HttpSession session,
            RedirectAttributes next) {
        checks.check("next", form.next(), me.name(), me.email(), binding);
        if (!binding.hasErrors() && !protect(me, form, session)) {
            binding.rejectValue("present", "people.passphrase.wrong");
        }
        if (binding.hasErrors()) {
            return PAGE;
        }
        Flash.ok(next, "people.passphrase.saved");
        return "redirect:/account";
    }

    /** Only wrong tries count, and until it is known each could be one. */
    private boolean protect(CurrentPerson me, PassphraseForm form, HttpSession session) {
        limits.spend("sign-in-account", me.email());
        boolean right =
                accounts.protect(me.id(), form.presentOrNone(), Objects.requireNonNull(form.next()), session.getId());
        if (right) {
            limits.giveBack("sign-in-account", me.email());
        }
        return right;
    }
}
