package org.relais.live.leancoffee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.relais.live.leancoffee.Settlement.Lying;

@DisplayName("L7: dots when cards are grouped and come apart")
class SettlementTests {

    private static final OffsetDateTime START = OffsetDateTime.parse("2030-01-08T13:00:00Z");
    private final CardId a = CardId.next();
    private final CardId b = CardId.next();

    @Test
    @DisplayName("a merge adds, capped at three; the latest ones go back")
    void adds() {
        List<Lying> after = grouped(5, dot(a, 1, 1), dot(a, 2, 2), dot(b, 3, 1), dot(b, 4, 2));
        assertThat(after)
                .filteredOn(dot -> a.equals(dot.card()))
                .extracting(Lying::nth)
                .containsExactly(1, 2, 3);
        assertThat(after)
                .filteredOn(Lying::back)
                .singleElement()
                .extracting(Lying::slot)
                .isEqualTo(0);
    }

    @Test
    @DisplayName("what came apart lies where its voter placed it, and what went back returns")
    void returns() {
        List<Lying> together = grouped(4, dot(a, 1, 1), dot(a, 2, 2), dot(b, 3, 1), dot(b, 4, 2));
        List<Lying> apart = new Settlement(card -> card, 4).of(together);
        assertThat(apart).noneMatch(Lying::back);
        assertThat(apart).filteredOn(dot -> b.equals(dot.card())).hasSize(2);
        assertThat(apart).extracting(Lying::slot).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("a dot that was placed elsewhere meanwhile is not doubled")
    void spentElsewhere() {
        CardId c = CardId.next();
        List<Lying> together = grouped(4, dot(a, 1, 1), dot(a, 2, 2), dot(b, 3, 1), dot(b, 4, 2));
        Lying back = together.stream().filter(Lying::back).findFirst().orElseThrow();
        List<Lying> now =
                Stream.concat(together.stream(), Stream.of(dot(c, 4, 1))).toList();
        assertThat(new Settlement(card -> card, 4).of(now))
                .filteredOn(Lying::back)
                .extracting(Lying::id)
                .containsExactly(back.id());
    }

    private List<Lying> grouped(int budget, Lying... dots) {
        return new Settlement(card -> Map.of(b, a).getOrDefault(card, card), budget).of(List.of(dots));
    }

    private static Lying dot(CardId card, int slot, int nth) {
        return new Lying(UUID.randomUUID(), card, card, slot, nth, START.plusSeconds(slot));
    }
}
