package org.relais.people.web;

import java.util.List;
import org.relais.platform.Choice;
import org.relais.platform.Choices;
import org.relais.platform.Theme;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the account page offers to choose from. */
@ControllerAdvice(assignableTypes = AccountController.class)
class AccountPage {

    private final Choices choices;

    AccountPage(Choices choices) {
        this.choices = choices;
    }

    @ModelAttribute("zones")
    List<Choice> zones() {
        return choices.zones();
    }

    @ModelAttribute("languages")
    List<Choice> languages() {
        return choices.languages();
    }

    @ModelAttribute("themes")
    List<Choice> themes() {
        return choices.of("people.theme", Theme.values());
    }
}
