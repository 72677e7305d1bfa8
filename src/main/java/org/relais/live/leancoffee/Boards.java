package org.relais.live.leancoffee;

import java.util.List;
import org.relais.live.RoomSnapshot;
import org.springframework.stereotype.Component;

/** Makes what the screens show of a Lean Coffee. */
@Component
class Boards {

    private final CardLines cards;
    private final TimeBallots questions;
    private final CardTree tree;

    Boards(CardLines cards, TimeBallots questions, CardTree tree) {
        this.cards = cards;
        this.questions = questions;
        this.tree = tree;
    }

    /** With all cards, also those that only their authors may see: {@link Board#shared} is for everybody. */
    Board of(Coffee coffee, RoomSnapshot room) {
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.of(coffee.id(), revealed);
        return new Board(
                coffee.phase(),
                coffee.budget(),
                coffee.settings(),
                revealed ? Board.ranked(lines) : lines,
                lines.size(),
                revealed
                        ? questions
                                .latest(coffee.id())
                                .filter(one -> holds(one, room))
                                .orElse(null)
                        : null,
                tree.latestAct(coffee.id()).orElse(null));
    }

    /** Whoever leads may give a card more time although the group is through with it: then that no longer holds. */
    private static boolean holds(TimeBallot question, RoomSnapshot room) {
        return !question.over() || room.clock() == null || !room.clock().running();
    }
}
