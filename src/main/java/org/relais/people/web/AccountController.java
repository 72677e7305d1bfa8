package org.relais.people.web;

import jakarta.validation.Valid;
import org.relais.people.Accounts;
import org.relais.people.CurrentPerson;
import org.relais.platform.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own account: name, language, zone, theme. */
@Controller
@RequestMapping("/account")
class AccountController {

    private final Accounts accounts;

    AccountController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String edit(CurrentPerson me, Model model) {
        model.addAttribute("form", ProfileForm.of(accounts.profile(me.id())));
        return "people/account/edit";
    }

    @PostMapping
    String update(
            CurrentPerson me,
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult binding,
            RedirectAttributes next) {
        if (binding.hasErrors()) {
            return "people/account/edit";
        }
        accounts.describe(me.id(), form.toProfile());
        Flash.ok(next, "people.account.saved");
        return "redirect:/account";
    }
}
