package org.relais.people.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.people.Profile;
import org.relais.platform.KnownZone;
import org.relais.platform.Theme;
import org.relais.shared.OneOf;
import org.relais.shared.PlainText;

/** Name, language, zone and theme of one's own account. */
record ProfileForm(
        @NotBlank @Size(max = 80) @Nullable String name,
        @NotNull @Pattern(regexp = "fr|en") @Nullable String language,
        @NotBlank @KnownZone @Nullable String zone,
        @OneOf(Theme.class) @Nullable String theme) {

    static ProfileForm of(Profile profile) {
        return new ProfileForm(
                profile.name(),
                profile.locale().getLanguage(),
                profile.zone().getId(),
                profile.theme().name());
    }

    Profile toProfile() {
        return new Profile(
                PlainText.oneLine(Objects.requireNonNull(name)),
                Locale.of(Objects.requireNonNull(language)),
                ZoneId.of(Objects.requireNonNull(zone)),
                Theme.valueOf(Objects.requireNonNull(theme)));
    }
}
