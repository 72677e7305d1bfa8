package org.relais.live.leancoffee;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Where the dots of one voter lie when cards were grouped or came apart (L7). A dot follows the card that its voter
 * chose; at most three lie on one card, so the latest ones beyond that go back, and return by themselves as soon as
 * there is room.
 */
final class Settlement {

    /**
     * @param origin the card that its voter chose
     * @param card where it lies; null: it went back to its voter
     */
    record Lying(UUID id, CardId origin, @Nullable CardId card, int slot, int nth, OffsetDateTime at) {

        boolean back() {
            return card == null;
        }

        Lying on(CardId place, int freeSlot, int number) {
            return new Lying(id, origin, place, back() ? freeSlot : slot, number, at);
        }

        Lying returned() {
            return new Lying(id, origin, null, 0, 0, at);
        }
    }

    private static final Comparator<Lying> ORDER =
            Comparator.comparing(Lying::back).thenComparing(Lying::at).thenComparing(Lying::id);

    private final UnaryOperator<CardId> rootOf;
    private final int budget;

    Settlement(UnaryOperator<CardId> rootOf, int budget) {
        this.rootOf = rootOf;
        this.budget = budget;
    }

    List<Lying> of(List<Lying> dots) {
        Map<CardId, Integer> onCard = new HashMap<>();
        List<Lying> settled = new ArrayList<>();
        dots.stream().sorted(ORDER).forEach(dot -> {
            CardId root = rootOf.apply(dot.origin());
            int number = onCard.getOrDefault(root, 0) + 1;
            boolean affordable = !dot.back() || lying(settled) < budget;
            if (number <= DotPolicy.PER_CARD && affordable) {
                onCard.put(root, number);
                settled.add(dot.on(root, freeSlot(dots, settled), number));
            } else {
                settled.add(dot.returned());
            }
        });
        return settled;
    }

    private static long lying(List<Lying> dots) {
        return dots.stream().filter(dot -> !dot.back()).count();
    }

    private static int freeSlot(List<Lying> before, List<Lying> settled) {
        return IntStream.rangeClosed(1, 20)
                .filter(slot -> before.stream().noneMatch(dot -> !dot.back() && dot.slot() == slot)
                        && settled.stream().noneMatch(dot -> !dot.back() && dot.slot() == slot))
                .findFirst()
                .orElse(20);
    }
}
