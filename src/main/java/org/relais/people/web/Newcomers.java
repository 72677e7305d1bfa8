package org.relais.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.relais.people.People;
import org.relais.people.PersonId;
import org.relais.people.SignIn;
import org.relais.platform.ClientAddress;
import org.relais.platform.RateLimits;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Registers somebody and signs them in at once; says beside the field why not. */
@Component
class Newcomers {

    private final People people;
    private final SignIn signIn;
    private final PassphraseChecks passphrases;
    private final RateLimits limits;

    Newcomers(People people, SignIn signIn, PassphraseChecks passphrases, RateLimits limits) {
        this.people = people;
        this.signIn = signIn;
        this.passphrases = passphrases;
        this.limits = limits;
    }

    /** Empty when the form has errors. */
    Optional<PersonId> register(
            RegistrationForm form, BindingResult binding, HttpServletRequest request, HttpServletResponse response) {
        limits.spend("register-address", ClientAddress.of(request));
        passphrases.check("passphrase", form.passphrase(), form.name(), form.email(), binding);
        if (binding.hasErrors()) {
            return Optional.empty();
        }
        var zone = LocaleContextHolder.getTimeZone().toZoneId();
        var person = people.register(form.toPerson(LocaleContextHolder.getLocale(), zone));
        if (person.isEmpty()) {
            binding.rejectValue("email", "people.email.taken");
            return Optional.empty();
        }
        signIn.signIn(person.get(), request, response);
        return person;
    }
}
