package org.relais.people.web;

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

/** Another address for one's own account; needs the passphrase, since the address is a way in. */
@Controller
@RequestMapping("/account/email")
class EmailController {

    private static final String PAGE = "people/account/email";

    private final Accounts accounts;
    private final RateLimits limits;

    EmailController(Accounts accounts, RateLimits limits) {
        this.accounts = accounts;
        this.limits = limits;
    }

    @GetMapping
    String edit(CurrentPerson me, Model model) {
        model.addAttribute("form", EmailForm.of(me.email()));
        return PAGE;
    }

    @PostMapping
    String update(
            CurrentPerson me,
            @Valid @ModelAttribute("form") EmailForm form,
            BindingResult binding,
            RedirectAttributes next) {
        if (!binding.hasErrors()) {
            move(me, form, binding);
        }
        if (binding.hasErrors()) {
            return PAGE;
        }
        Flash.ok(next, "people.email.saved");
        return "redirect:/account";
    }

    private void move(CurrentPerson me, EmailForm form, BindingResult binding) {
        limits.spend("sign-in-account", me.email());
        Accounts.Move move =
                accounts.move(me.id(), Objects.requireNonNull(form.present()), Objects.requireNonNull(form.email()));
        if (move == Accounts.Move.WRONG_PASSPHRASE) {
            binding.rejectValue("present", "people.passphrase.wrong");
            return;
        }
        limits.giveBack("sign-in-account", me.email());
        if (move == Accounts.Move.TAKEN) {
            binding.rejectValue("email", "people.email.taken");
        }
    }
}
