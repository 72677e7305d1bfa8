package org.relais.live.leancoffee;

import java.util.List;
import org.relais.live.ParticipantId;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomSnapshot;
import org.springframework.stereotype.Component;

/** Makes what the screens show of a Lean Coffee. */
@Component
class Boards {

    private final CardLines cards;
    private final Ballots ballots;
    private final TimeBallots questions;
    private final CardTree tree;

    Boards(CardLines cards, Ballots ballots, TimeBallots questions, CardTree tree) {
        this.cards = cards;
        this.ballots = ballots;
        this.questions = questions;
        this.tree = tree;
    }

    /** With all cards, also those that only their authors may see: {@link Board#shared} is for everybody. */
    Board of(Coffee coffee, RoomSnapshot room) {
        boolean revealed = coffee.phase().revealed();
        List<CardLine> lines = cards.of(coffee.id(), revealed);
        List<ParticipantId> present =
                room.present().stream().map(ParticipantLine::id).toList();
        return new Board(
                coffee.phase(),
                coffee.budget(),
                coffee.settings(),
                revealed ? Board.ranked(lines) : lines,
                lines.size(),
                ballots.abstaining(coffee.id(), present),
                revealed ? questions.latest(coffee.id()).orElse(null) : null,
                tree.latestAct(coffee.id()).orElse(null));
    }
}
