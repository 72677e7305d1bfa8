package org.relais.topic.web;

import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.shared.Versions;
import org.relais.topic.RoundId;
import org.relais.topic.RoundPage;
import org.relais.topic.Visibility;
import org.relais.topic.VotingRules;

/**
 * A round as typed, whatever was typed; days and times are those of the community.
 *
 * @param request identity that a new round gets, so that a form sent twice makes one
 * @param version of the round that was on the screen
 * @param named sent when everybody may read who voted for what
 */
record RoundForm(
        @Nullable String request,
        @Nullable String version,
        @Nullable String title,
        @Nullable String opensOn,
        @Nullable String opensAt,
        @Nullable String closesOn,
        @Nullable String closesAt,
        @Nullable String budget,
        @Nullable String maxPerTopic,
        @Nullable String ownCap,
        @Nullable String visibility,
        @Nullable String named) {

    private static final int USUAL_DAYS = 7;

    /** From now on for a week. */
    static RoundForm proposed(ZonedDateTime now, int budget) {
        ZonedDateTime end = now.plusDays(USUAL_DAYS);
        return new RoundForm(
                Ids.next().toString(),
                null,
                "",
                now.toLocalDate().toString(),
                time(now),
                end.toLocalDate().toString(),
                time(end.withHour(18).withMinute(0)),
                String.valueOf(budget),
                String.valueOf(VotingRules.USUAL_PER_TOPIC),
                String.valueOf(VotingRules.USUAL_ON_OWN),
                Visibility.UNTIL_CLOSED.name(),
                null);
    }

    static RoundForm of(RoundPage page) {
        VotingRules rules = page.plan().rules();
        ZonedDateTime opens = page.opensAt().atZone(page.community().zone());
        ZonedDateTime closes = page.closesAt().atZone(page.community().zone());
        return new RoundForm(
                null,
                String.valueOf(page.version()),
                page.plan().title(),
                opens.toLocalDate().toString(),
                time(opens),
                closes.toLocalDate().toString(),
                time(closes),
                rules.budget() == null ? "" : String.valueOf(rules.budget()),
                String.valueOf(rules.maxPerTopic()),
                String.valueOf(rules.ownCap()),
                rules.visibility().name(),
                rules.anonymous() ? null : "true");
    }

    RoundId id() {
        return new RoundId(Ids.sent(request));
    }

    long seenVersion() {
        return Versions.sent(version);
    }

    /** What people compare when two of them edited at once. */
    String asText() {
        return title + "\n" + opensOn + " " + opensAt + " – " + closesOn + " " + closesAt + "\n" + budget;
    }

    private static String time(ZonedDateTime when) {
        return LocalTime.from(when.truncatedTo(ChronoUnit.MINUTES)).toString();
    }
}
