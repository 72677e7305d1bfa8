package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;

/**
 * A new card; {@code request} becomes its identity, so that sending it twice makes one card.
 *
 * @param anonymous without a name; the link to who proposed it is erased when the workshop closes (L29)
 */
record CardForm(
        @NotBlank @Size(max = 200) @Nullable String text,
        @NotNull @Nullable UUID request,
        @Nullable Boolean anonymous) {

    String proposed() {
        return text == null ? "" : text;
    }

    boolean nameless() {
        return Boolean.TRUE.equals(anonymous);
    }

    UUID identity() {
        return request == null ? Ids.next() : request;
    }
}
