package org.relais.people.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.people.NewPerson;
import org.relais.people.Passphrase;
import org.relais.shared.PlainText;

/** Making an account: the first one of the instance, or one by invitation. */
record RegistrationForm(
        @NotBlank @Size(max = 80) @Nullable String name,
        @NotBlank @Email @Size(max = 254) @Nullable String email,
        @NotNull @Nullable Passphrase passphrase) {

    static RegistrationForm empty() {
        return new RegistrationForm(null, null, null);
    }

    /** In the language and zone in which the form was read. */
    NewPerson toPerson(Locale locale, ZoneId zone) {
        return new NewPerson(
                PlainText.oneLine(Objects.requireNonNull(name)),
                Objects.requireNonNull(email),
                passphrase,
                locale,
                zone);
    }
}
