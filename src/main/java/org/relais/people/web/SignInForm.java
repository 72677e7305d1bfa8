package org.relais.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.relais.people.Passphrase;

/** Signing in with a passphrase. */
record SignInForm(
        @NotBlank @Size(max = 254) @Nullable String email,
        @NotNull @Nullable Passphrase passphrase,
        @Nullable String returnTo) {

    static SignInForm leadingTo(@Nullable String returnTo) {
        return new SignInForm(null, null, returnTo);
    }
}
