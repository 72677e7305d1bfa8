package org.relais.people.web;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.relais.people.Passphrase;

/** Another passphrase; the present one may be missing only where there is none yet. */
record PassphraseForm(
        @Nullable Passphrase present, @NotNull @Nullable Passphrase next) {

    static PassphraseForm empty() {
        return new PassphraseForm(null, null);
    }

    Passphrase presentOrNone() {
        return present == null ? Passphrase.of("") : present;
    }
}
