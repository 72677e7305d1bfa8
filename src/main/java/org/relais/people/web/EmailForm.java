package org.relais.people.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.people.Passphrase;

/** Another address for one's own account. */
record EmailForm(
        @NotBlank @Email @Size(max = 254) @Nullable String email,
        @NotNull @Nullable Passphrase present) {

    static EmailForm of(String email) {
        return new EmailForm(email, null);
    }
}
