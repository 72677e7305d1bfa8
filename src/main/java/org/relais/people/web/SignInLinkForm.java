package org.relais.people.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Asking for a sign-in link. */
record SignInLinkForm(
        @NotBlank @Email @Size(max = 254) @Nullable String email,
        @Nullable String returnTo) {

    static SignInLinkForm leadingTo(@Nullable String returnTo) {
        return new SignInLinkForm(null, returnTo);
    }
}
