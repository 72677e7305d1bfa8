package org.relais.topic;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Texts;

/**
 * What an author may add to a topic; nothing of it is asked for (R1.1).
 *
 * @param evidence a link or a data point
 * @param language in which it will be discussed
 * @param team in whose name it is asked
 */
@Embeddable
public record TopicDetails(
        @Enumerated(EnumType.STRING) @Nullable FlowTag flow,
        @Column(name = "hoped_for") @Nullable String hopedFor,
        @Nullable String evidence,
        @Nullable Locale language,
        @Nullable String team) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    public static final TopicDetails NONE = new TopicDetails(null, null, null, null, null);

    public TopicDetails {
        optional(1, 500, hopedFor);
        optional(1, 500, evidence);
        optional(2, 80, team);
    }

    public static TopicDetails forTeam(String team) {
        return new TopicDetails(null, null, null, null, team);
    }

    /** Nothing but perhaps the team is known. */
    public boolean bare() {
        return flow == null && hopedFor == null && evidence == null && language == null;
    }

    public boolean evidenceLink() {
        return evidence != null && LINK.matcher(evidence).matches();
    }

    private static void optional(int shortest, int longest, @Nullable String text) {
        if (text != null) {
            Texts.between(shortest, longest, text);
        }
    }
}
