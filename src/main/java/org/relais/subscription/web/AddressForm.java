package org.relais.subscription.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityId;
import org.relais.subscription.Flows;
import org.relais.subscription.SubscriptionKind;
import org.relais.subscription.SubscriptionRequest;

/** An address, and what is to be sent there. */
record AddressForm(
        @NotBlank(message = "{subscription.form.email.missing}") @Email @Size(max = 254) @Nullable
        String email,

        @NotEmpty(message = "{subscription.form.kinds.missing}")
        List<String> kinds,

        List<String> flows) {

    AddressForm {
        kinds = kinds == null
                ? List.of()
                : kinds.stream().filter(AddressForm::known).distinct().toList();
        flows = flows == null
                ? List.of()
                : flows.stream().filter(Objects::nonNull).toList();
    }

    static AddressForm empty() {
        return new AddressForm(null, List.of(SubscriptionKind.MINUTES.name()), List.of());
    }

    SubscriptionRequest toRequest(CommunityId community, Locale locale, ZoneId zone) {
        return new SubscriptionRequest(
                community,
                Objects.requireNonNull(email, "refused before"),
                kinds.stream().map(SubscriptionKind::valueOf).toList(),
                Flows.named(flows),
                locale,
                zone);
    }

    private static boolean known(@Nullable String kind) {
        return Arrays.stream(SubscriptionKind.values())
                .anyMatch(one -> one.name().equals(kind));
    }
}
