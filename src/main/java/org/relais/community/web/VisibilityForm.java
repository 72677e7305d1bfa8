package org.relais.community.web;

import jakarta.validation.constraints.NotNull;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.community.Visibility;
import org.relais.shared.OneOf;

/** Who may read along, as it is chosen. */
record VisibilityForm(
        @NotNull(message = "{community.visibility.missing}")
        @OneOf(value = Visibility.class, message = "{community.visibility.missing}")
        @Nullable
        String visibility) {

    Visibility chosen() {
        return Visibility.valueOf(Objects.requireNonNull(visibility, "refused before"));
    }
}
