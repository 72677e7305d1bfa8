package org.relais.live.goround;

import java.util.Map;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomSnapshot;
import org.relais.live.Stage;
import org.relais.live.View;
import org.relais.workshop.Phase;
import org.springframework.stereotype.Component;

/** The go-round as a format of the room. */
@Component
class GoRoundFormat implements RoomFormat {

    private final RoundTurns turns;

    GoRoundFormat(RoundTurns turns) {
        this.turns = turns;
    }

    @Override
    public Profile profile() {
        return new Profile("go-round", Phase.OPEN, 10);
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        Circle circle = circle(room);
        Stage stage = new Stage("live/goround/stage", view.key(), Map.of("circle", circle));
        return view == View.FACILITATOR && !circle.done() ? stage.withAct("next") : stage;
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        Turn own =
                circle(room).of(me.id()).orElseGet(() -> new Turn(me.id(), me.name(), TurnState.WAITING, false, null));
        Stage mine = new Stage("live/goround/mine", "mine", Map.of("own", own));
        return own.current()
                ? mine.withText().withAct("act").withFloor()
                : own.over() ? mine.withText().withAct("over") : mine.withAct("wait");
    }

    /** Who has the floor, and who had it. */
    @Override
    public String mineKey(RoomSnapshot room) {
        return circle(room).turns().stream()
                .map(turn -> turn.participant() + turn.state().name() + turn.current())
                .toList()
                .toString();
    }

    @Override
    public void entered(RoomSnapshot room) {
        turns.open(room.id(), room.running().id());
    }

    private Circle circle(RoomSnapshot room) {
        return turns.read(room.id(), room.running().id());
    }
}
