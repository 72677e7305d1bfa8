package org.relais.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.regex.Pattern;

/**
 * What a steward decides about the channel.
 *
 * @param slug last part of the address, {@code /c/<slug>}
 * @param teamRequests teams outside the community may drop an expectation
 * @param pseudonyms members may propose as "a member"
 */
@Embeddable
public record ChannelSettings(
        String slug, @Column(name = "team_requests") boolean teamRequests, boolean pseudonyms) {

    public static final String SLUG = "[a-z0-9][a-z0-9-]{0,38}[a-z0-9]";

    private static final Pattern WHOLE_SLUG = Pattern.compile(SLUG);

    public ChannelSettings {
        if (!WHOLE_SLUG.matcher(slug).matches()) {
            throw new IllegalArgumentException("no address: " + slug);
        }
    }

    public String path() {
        return "/c/" + slug;
    }
}
