package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.relais.people.People;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The first page of an empty instance: makes the account that administers it. Gone as soon as there is one. */
@Controller
@RequestMapping("/setup")
class SetupController {

    private final People people;
    private final Newcomers newcomers;

    SetupController(People people, Newcomers newcomers) {
        this.people = people;
        this.newcomers = newcomers;
    }

    @GetMapping
    String show(Model model) {
        demandEmptyInstance();
        model.addAttribute("form", RegistrationForm.empty());
        return "people/setup/new";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") RegistrationForm form,
            BindingResult binding,
            HttpServletRequest request,
            HttpServletResponse response) {
        demandEmptyInstance();
        return newcomers.register(form, binding, request, response).isPresent()
                ? "redirect:/communities/new"
                : "people/setup/new";
    }

    private void demandEmptyInstance() {
        if (!people.none()) {
            throw new NotFound("setup");
        }
    }
}
