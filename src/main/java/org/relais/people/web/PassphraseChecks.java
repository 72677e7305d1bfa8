package org.relais.people.web;

import org.jspecify.annotations.Nullable;
import org.relais.people.Passphrase;
import org.relais.people.PassphrasePolicy;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;

/** Puts what the policy says about a passphrase beside its field. */
@Component
class PassphraseChecks {

    private final PassphrasePolicy policy;

    PassphraseChecks(PassphrasePolicy policy) {
        this.policy = policy;
    }

    void check(
            String field,
            @Nullable Passphrase passphrase,
            @Nullable String name,
            @Nullable String email,
            BindingResult binding) {
        if (passphrase == null || binding.hasFieldErrors(field)) {
            return;
        }
        policy.weakness(passphrase, name == null ? "" : name, email == null ? "" : email)
                .ifPresent(weakness -> binding.rejectValue(
                        field,
                        weakness.message(),
                        new Object[] {PassphrasePolicy.SHORTEST, PassphrasePolicy.LONGEST},
                        null));
    }
}
