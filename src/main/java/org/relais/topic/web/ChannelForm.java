package org.relais.topic.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.topic.ChannelSettings;

/**
 * The channel of a community as it is typed.
 *
 * @param teamRequests {@code true} when teams outside may drop an expectation
 * @param pseudonyms {@code true} when members may propose as "a member"
 */
record ChannelForm(
        @NotBlank(message = "{topic.channel.slug.missing}")
        @Pattern(regexp = "|" + ChannelSettings.SLUG, message = "{topic.channel.slug.unfit}")
        @Nullable
        String slug,

        @Nullable String teamRequests,
        @Nullable String pseudonyms) {

    private static final int LONGEST = 40;

    ChannelForm {
        slug = slug == null ? null : slug.toLowerCase(Locale.ROOT);
    }

    static ChannelForm of(ChannelSettings settings) {
        return new ChannelForm(
                settings.slug(), Boolean.toString(settings.teamRequests()), Boolean.toString(settings.pseudonyms()));
    }

    /** An address from the name: without accents, words joined by hyphens. */
    static ChannelForm suggested(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        String words = plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String cut = words.substring(0, Math.min(words.length(), LONGEST));
        return new ChannelForm(cut.replaceAll("^-+|-+$", ""), "true", "true");
    }

    public boolean takesTeamRequests() {
        return "true".equals(teamRequests);
    }

    public boolean allowsPseudonyms() {
        return "true".equals(pseudonyms);
    }

    ChannelSettings toSettings() {
        return new ChannelSettings(
                Objects.requireNonNull(slug, "refused before"), takesTeamRequests(), allowsPseudonyms());
    }
}
