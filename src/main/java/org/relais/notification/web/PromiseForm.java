package org.relais.notification.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.commitment.CommitmentState;

/** What became of a commitment, said from a mail: in one press, or with a word about it. */
record PromiseForm(
        @NotNull(message = "{notification.promise.state.needed}")
        @Pattern(regexp = "KEPT|ADAPTED|HANDED_OVER|LET_GO", message = "{notification.promise.state.needed}")
        @Nullable
        String state,

        @Size(max = 500) @Nullable String note) {

    CommitmentState outcome() {
        return CommitmentState.valueOf(Objects.requireNonNull(state));
    }

    /** What the next page says; a next version is written with a sign-in. */
    String flash() {
        return outcome() == CommitmentState.ADAPTED ? "notification.promise.adapted" : "commitment.flash." + outcome();
    }
}
