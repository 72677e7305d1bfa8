package org.relais.live.leancoffee;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.relais.live.ParticipantId;
import org.relais.live.leancoffee.Hand.Placed;

/** The hands of all voters of one batch. Votes change them one after the other, in the order in which they came. */
final class Poll {

    private final Map<ParticipantId, Hand> hands;
    private final Set<UUID> known;

    /** @param known dots of the batch that exist already, whoever placed them */
    Poll(Map<ParticipantId, Hand> hands, Set<UUID> known) {
        this.hands = hands;
        this.known = known;
    }

    /** L5: a dot that exists is placed already, and one that does not is taken back already. */
    Optional<Refusal> take(Vote vote) {
        Hand hand = hand(vote.voter());
        UUID dot = vote.dot().id();
        if (vote.back()) {
            if (hand.takeBack(vote.dot())) {
                known.remove(dot);
            }
            return Optional.empty();
        }
        if (known.contains(dot)) {
            return Optional.empty();
        }
        Optional<Refusal> refusal = hand.place(vote.dot());
        if (refusal.isEmpty()) {
            known.add(dot);
        }
        return refusal;
    }

    Hand hand(ParticipantId voter) {
        return Objects.requireNonNull(hands.get(voter));
    }

    Set<ParticipantId> voters() {
        return hands.keySet();
    }

    boolean changed() {
        return hands.values().stream().anyMatch(Hand::changed);
    }

    Map<ParticipantId, List<Placed>> added() {
        return hands.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, hand -> hand.getValue().added()));
    }

    List<UUID> removed() {
        return hands.values().stream()
                .flatMap(hand -> hand.removed().stream())
                .map(placed -> placed.dot().id())
                .toList();
    }

    /** The voters whose hand was changed so. */
    List<ParticipantId> changed(Predicate<Hand> how) {
        return hands.entrySet().stream()
                .filter(hand -> hand.getValue().changed() && how.test(hand.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
