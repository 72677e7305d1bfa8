package org.relais.live.leancoffee;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.shared.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Cards that belong together. While cards are proposed everybody groups, during the discussion whoever leads. Two who group
 * at once come one after the other, and what the second one meant is added to what the first one made: nothing is lost.
 */
@Service
@Transactional
public class Groups {

    private final CoffeeRepository repository;
    private final Cards cards;
    private final CardLines lines;
    private final CardTree tree;
    private final DotMoves dots;
    private final Rooms rooms;

    Groups(CoffeeRepository repository, Cards cards, CardLines lines, CardTree tree, DotMoves dots, Rooms rooms) {
        this.repository = repository;
        this.cards = cards;
        this.lines = lines;
        this.tree = tree;
        this.dots = dots;
        this.rooms = rooms;
    }

    /**
     * Puts cards under the first of them, by the order of the table; the one that lies on it comes before all.
     *
     * @param act identity of this grouping, to be undone; sent twice, the cards are together already
     */
    public Optional<Refusal> group(Seat seat, UUID act, Collection<CardId> chosen) {
        return grouping(seat, coffee -> {
            List<CardId> tops = tops(coffee, chosen);
            boolean togetherAlready = tops.size() == 1 && chosen.size() > 1;
            if (tops.size() < 2 && !togetherAlready) {
                return Optional.of(Refusal.PICK_TWO);
            }
            tops.stream().skip(1).forEach(card -> tree.put(card, tops.getFirst(), act));
            return Optional.empty();
        });
    }

    private List<CardId> tops(Coffee coffee, Collection<CardId> chosen) {
        Map<CardId, CardId> roots = tree.roots(coffee.id());
        List<CardId> wanted =
                chosen.stream().filter(roots::containsKey).map(roots::get).toList();
        return lines.of(coffee.id(), false).stream()
                .filter(card -> wanted.contains(card.id()))
                .filter(card -> card.waiting() || card.current())
                .sorted((a, b) -> Boolean.compare(b.current(), a.current()))
                .map(CardLine::id)
                .toList();
    }

    /** @throws NotFound when the card is not of this room */
    public Optional<Refusal> takeOut(Seat seat, CardId card) {
        return on(card, seat, () -> tree.takeOut(card));
    }

    /** @throws NotFound when the card is not of this room */
    public Optional<Refusal> rename(Seat seat, CardId card, String name) {
        return on(card, seat, () -> tree.name(tree.rootOf(card), name));
    }

    /** What one act of grouping brought together lies by itself again, dots included. */
    public Optional<Refusal> undo(Seat seat, UUID act) {
        return grouping(seat, coffee -> {
            tree.undo(coffee.id(), act);
            return Optional.empty();
        });
    }

    /** Whoever proposed a card takes it off the table; what was grouped under it stays, with its dots. */
    public Optional<Refusal> withdraw(Seat seat, CardId card) {
        CoffeeId own = cards.coffeeOf(card, seat.room()).orElseThrow(() -> new NotFound(card));
        Optional<Coffee> held =
                held(seat.room()).filter(coffee -> coffee.id().equals(own) && coffee.phase() == CoffeePhase.PROPOSE);
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        if (cards.own(own, seat.participant()).stream()
                .anyMatch(mine -> mine.id().equals(card))) {
            tree.takeOut(card);
            tree.scatter(card);
            settle(held.get());
            cards.withdraw(card, own, seat.participant());
        }
        rooms.changed(seat.room());
        return Optional.empty();
    }

    private Optional<Refusal> on(CardId card, Seat seat, Runnable change) {
        CoffeeId own = cards.coffeeOf(card, seat.room()).orElseThrow(() -> new NotFound(card));
        return grouping(seat, coffee -> {
            if (!coffee.id().equals(own)) {
                return Optional.of(Refusal.MOVED_ON);
            }
            change.run();
            return Optional.empty();
        });
    }

    private Optional<Refusal> grouping(Seat seat, Function<Coffee, Optional<Refusal>> change) {
        Optional<Coffee> held = held(seat.room()).filter(coffee -> allowed(coffee, seat));
        if (held.isEmpty()) {
            return Optional.of(Refusal.MOVED_ON);
        }
        Optional<Refusal> refused = change.apply(held.get());
        if (refused.isEmpty()) {
            settle(held.get());
            rooms.changed(seat.room());
        }
        return refused;
    }

    private Optional<Coffee> held(RoomId room) {
        return rooms.step(room).flatMap(step -> repository.lock(room, step));
    }

    private static boolean allowed(Coffee coffee, Seat seat) {
        return switch (coffee.phase()) {
            case PROPOSE -> !coffee.settings().hidden() || seat.facilitator();
            case DISCUSS -> seat.facilitator();
            case VOTE, DONE -> false;
        };
    }

    private void settle(Coffee coffee) {
        Map<CardId, CardId> roots = tree.roots(coffee.id());
        dots.settle(coffee.id(), new Settlement(card -> roots.getOrDefault(card, card), coffee.budget()));
    }
}
