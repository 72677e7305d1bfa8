package org.relais.commitment.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentState;
import org.relais.platform.ReturnTo;

/**
 * What became of a commitment, in one click or with a word about it.
 *
 * @param returnTo the page where the button was
 */
record SettlementForm(
        @NotNull @Pattern(regexp = "KEPT|ADAPTED|HANDED_OVER|LET_GO") @Nullable
        String state,

        @Size(max = 500) @Nullable String note,
        @Nullable String returnTo) {

    CommitmentState outcome() {
        return CommitmentState.valueOf(Objects.requireNonNull(state));
    }

    String flash() {
        return "commitment.flash." + state;
    }

    String redirect() {
        return ReturnTo.of(returnTo).redirect();
    }
}
