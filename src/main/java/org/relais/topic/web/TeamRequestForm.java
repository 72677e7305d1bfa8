package org.relais.topic.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Letters;
import org.relais.shared.PlainText;
import org.relais.topic.TeamRequest;
import org.relais.topic.TopicId;

/**
 * What a team outside the community expects, as it is typed.
 *
 * @param request identity that the topic will have
 * @param homepage not shown to people; programs that fill in everything give themselves away by it
 */
record TeamRequestForm(
        @Nullable String request,

        @NotBlank(message = "{topic.channel.team.missing}") @Letters(min = 2, max = 80) @Nullable
        String team,

        @NotBlank(message = "{topic.form.title.missing}") @Letters(min = 4, max = 120) @Nullable
        String title,

        @NotBlank(message = "{topic.form.situation.missing}") @Letters(max = 1000) @Nullable
        String situation,

        @Email @Letters(max = 254) @Nullable String email,
        @Nullable String homepage) {

    TeamRequestForm {
        team = team == null ? null : PlainText.oneLine(team);
        title = title == null ? null : PlainText.oneLine(title);
        email = email == null ? null : PlainText.oneLine(email);
    }

    static TeamRequestForm empty() {
        return new TeamRequestForm(Ids.next().toString(), null, null, null, null, null);
    }

    TopicId id() {
        return new TopicId(Ids.sent(request));
    }

    boolean byMachine() {
        return homepage != null && !homepage.isEmpty();
    }

    TeamRequest toRequest(Locale language, ZoneId zone) {
        return new TeamRequest(
                typed(team),
                typed(title),
                typed(situation),
                email == null || email.isEmpty() ? null : email,
                language,
                zone);
    }

    private static String typed(@Nullable String text) {
        return Objects.requireNonNull(text, "refused before");
    }
}
