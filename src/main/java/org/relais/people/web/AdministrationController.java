package org.relais.people.web;

import org.relais.people.Accounts;
import org.relais.people.CurrentPerson;
import org.relais.people.PersonId;
import org.relais.platform.Flash;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The administrator's page: accounts, and nothing of what communities write. For everybody else it does not exist. */
@Controller
@RequestMapping("/administration")
class AdministrationController {

    private final Accounts accounts;

    AdministrationController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping
    String index(CurrentPerson me, Model model) {
        demandAdministrator(me);
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("me", me.id());
        return "people/administration/index";
    }

    @PostMapping("/people/{person}/closure")
    String close(CurrentPerson me, @PathVariable PersonId person, RedirectAttributes next) {
        demandAdministrator(me);
        if (person.equals(me.id())) {
            Flash.refused(next, "people.administration.not-yourself");
        } else {
            accounts.close(person);
            Flash.ok(next, "people.administration.closed");
        }
        return "redirect:/administration";
    }

    @PostMapping("/people/{person}/reopening")
    String reopen(CurrentPerson me, @PathVariable PersonId person, RedirectAttributes next) {
        demandAdministrator(me);
        accounts.reopen(person);
        Flash.ok(next, "people.administration.reopened");
        return "redirect:/administration";
    }

    private static void demandAdministrator(CurrentPerson me) {
        if (!me.administrator()) {
            throw new NotFound("administration");
        }
    }
}
