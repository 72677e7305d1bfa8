package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTests {

    @ParameterizedTest
    @CsvSource({"0,3", "5,3", "9,3", "12,4", "15,5", "21,7", "100,7"})
    void aThirdOfTheCardsFromThreeToSeven(int cards, int dots) {
        assertThat(DotPolicy.budget(cards)).isEqualTo(dots);
    }

    @Test
    void theMinutesOfTheStepAreSharedOut() {
        assertThat(TimePolicy.proposing(40)).isEqualTo(Duration.ofMinutes(5));
        assertThat(TimePolicy.voting(40)).isEqualTo(Duration.ofMinutes(4));
        assertThat(TimePolicy.card(40)).isEqualTo(Duration.ofMinutes(5));
        assertThat(TimePolicy.card(10)).isEqualTo(Duration.ofMinutes(2));
    }

    @Test
    void equalsShareAPlaceAndStayInTheOrderInWhichTheyWereProposed() {
        List<CardLine> ranked = Board.ranked(List.of(card("a", 1), card("b", 3), card("c", 1), card("d", 0)));
        assertThat(ranked).extracting(CardLine::text).containsExactly("b", "a", "c", "d");
        assertThat(ranked).extracting(CardLine::rank).containsExactly(1, 2, 2, 4);
    }

    private static CardLine card(String text, int votes) {
        CardOrigin somebody = new CardOrigin(CardOrigin.Kind.NAMED, null, "Kim");
        return new CardLine(
                CardId.next(),
                text,
                somebody,
                CardState.WAITING,
                new Tally(votes, votes, 0),
                0,
                null,
                List.of(),
                null,
                false);
    }
}
