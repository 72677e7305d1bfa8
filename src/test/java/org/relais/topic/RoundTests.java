package org.relais.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.relais.community.CommunityId;

@DisplayName("A round of votes (C2)")
class RoundTests {

    private static final Instant MONDAY = Instant.parse("2026-11-16T09:00:00Z");
    private static final Instant FRIDAY = MONDAY.plus(Duration.ofDays(4));
    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));

    @Test
    @DisplayName("C2: planned, open and closed by the clock, published by an act")
    void states() {
        Round round = round(Visibility.UNTIL_CLOSED, true);

        assertThat(round.state(MONDAY.minusSeconds(1))).isEqualTo(RoundState.PLANNED);
        assertThat(round.state(MONDAY)).isEqualTo(RoundState.OPEN);
        assertThat(round.state(FRIDAY.minusSeconds(1))).isEqualTo(RoundState.OPEN);
        assertThat(round.state(FRIDAY)).isEqualTo(RoundState.CLOSED);
        assertThat(round.move(RoundState.PUBLISHED, TUESDAY)).isFalse();
        assertThat(round.move(RoundState.CLOSED, TUESDAY)).isTrue();
        assertThat(round.move(RoundState.PUBLISHED, FRIDAY)).isTrue();
        assertThat(round.state(FRIDAY)).isEqualTo(RoundState.PUBLISHED);
    }

    @ParameterizedTest(name = "{0}: not voted {1}, voted {2}")
    @CsvSource({"UNTIL_CLOSED, false, false", "AFTER_MY_VOTE, false, true", "ALWAYS, true, true"})
    @DisplayName("R2.3: who reads totals while the round is open; afterwards everybody does")
    void visibility(Visibility visibility, boolean before, boolean after) {
        Round round = round(visibility, true);

        assertThat(round.shows(false, TUESDAY)).isEqualTo(before);
        assertThat(round.shows(true, TUESDAY)).isEqualTo(after);
        assertThat(round.shows(false, FRIDAY)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "UNTIL_CLOSED, AFTER_MY_VOTE, SHOWS_EARLIER",
        "UNTIL_CLOSED, ALWAYS, SHOWS_EARLIER",
        "AFTER_MY_VOTE, ALWAYS, SHOWS_EARLIER",
        "ALWAYS, UNTIL_CLOSED, SAVED",
        "AFTER_MY_VOTE, AFTER_MY_VOTE, SAVED"
    })
    @DisplayName("R2.3: while it is open, totals are loosened only by closing")
    void visibilityIsNotLoosened(Visibility before, Visibility after, RoundChange expected) {
        assertThat(round(before, true).change(plan(after, true), false, TUESDAY))
                .isEqualTo(expected);
    }

    @Test
    @DisplayName("R2.3: anonymity is not removed once a vote exists; it may be given at any time")
    void anonymity() {
        assertThat(round(Visibility.ALWAYS, true).change(plan(Visibility.ALWAYS, false), true, TUESDAY))
                .isEqualTo(RoundChange.NAMES_VOTERS);
        assertThat(round(Visibility.ALWAYS, true).change(plan(Visibility.ALWAYS, false), false, TUESDAY))
                .isEqualTo(RoundChange.SAVED);
        assertThat(round(Visibility.ALWAYS, false).change(plan(Visibility.ALWAYS, true), true, TUESDAY))
                .isEqualTo(RoundChange.SAVED);
    }

    @Test
    @DisplayName("Nothing of a round changes after it closed, and an open one keeps its beginning")
    void over() {
        Round round = round(Visibility.ALWAYS, true);

        assertThat(round.change(plan(Visibility.ALWAYS, true), false, FRIDAY)).isEqualTo(RoundChange.OVER);
        var later = new RoundPlan("Later", TUESDAY, FRIDAY.plusSeconds(60), round.rules());
        assertThat(round.change(later, false, TUESDAY)).isEqualTo(RoundChange.SAVED);
        assertThat(round.plan().opensAt()).isEqualTo(MONDAY);
        assertThat(round.plan().closesAt()).isEqualTo(FRIDAY.plusSeconds(60));
    }

    private static Round round(Visibility visibility, boolean anonymous) {
        return new Round(RoundId.next(), CommunityId.next(), plan(visibility, anonymous));
    }

    private static RoundPlan plan(Visibility visibility, boolean anonymous) {
        return new RoundPlan("For March", MONDAY, FRIDAY, new VotingRules(5, 3, 1, visibility, anonymous));
    }
}
