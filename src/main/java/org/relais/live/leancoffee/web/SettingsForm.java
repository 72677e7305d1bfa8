package org.relais.live.leancoffee.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.relais.live.leancoffee.CoffeeSettings;
import org.springframework.validation.BindingResult;

/** How a Lean Coffee is run. The series is typed as it is read: {@code 5 → 2 → 1}. */
record SettingsForm(
        @Min(1) @Max(60) @Nullable Integer topicMinutes,
        @Size(max = 40) @Nullable String extensions,
        @Nullable Boolean hidden) {

    Optional<CoffeeSettings> settings(BindingResult binding) {
        Optional<CoffeeSettings> chosen =
                CoffeeSettings.chosen(topicMinutes, extensions == null ? "" : extensions, Boolean.TRUE.equals(hidden));
        if (chosen.isEmpty()) {
            binding.rejectValue("extensions", "live.coffee.settings.extensions.wrong");
        }
        return binding.hasErrors() ? Optional.empty() : chosen;
    }
}
