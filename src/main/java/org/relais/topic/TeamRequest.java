package org.relais.topic;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a team outside the community expects from it. Who wrote it is not kept.
 *
 * @param email where the team wants its answer, if anywhere
 */
public record TeamRequest(
        String team,
        String title,
        String situation,
        @Nullable String email,
        Locale language,
        ZoneId zone) {

    Proposal toProposal() {
        var text = new TopicText(title, situation, TopicKind.TEAM_REQUEST);
        return new Proposal(text, TopicDetails.forTeam(team), false);
    }

    Optional<TeamAddresses.Address> address() {
        return Optional.ofNullable(email).map(given -> new TeamAddresses.Address(given, language, zone));
    }
}
