package org.relais.live.retrospective;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.relais.live.ParticipantLine;
import org.relais.live.RoomFormat;
import org.relais.live.RoomSnapshot;
import org.relais.live.Sheets;
import org.relais.live.Sheets.Sheet;
import org.relais.live.Stage;
import org.relais.live.View;
import org.relais.live.experiment.RoomExperiments;
import org.relais.platform.Choices;
import org.relais.shared.Ids;
import org.relais.workshop.Phase;
import org.springframework.stereotype.Component;

/** The multi-team retrospective as a format of the room. */
@Component
class RetrospectiveFormat implements RoomFormat {

    private final Sheets<RetroPhase> retros;
    private final RetroCards cards;
    private final RoomExperiments experiments;
    private final Choices choices;

    RetrospectiveFormat(Sheets<RetroPhase> retros, RetroCards cards, RoomExperiments experiments, Choices choices) {
        this.retros = retros;
        this.cards = cards;
        this.experiments = experiments;
        this.choices = choices;
    }

    /** What it collects ends as experiments, which the group chooses. */
    @Override
    public Profile profile() {
        return new Profile("retrospective", Phase.DIVERGE, 40).narrowing();
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        RetroBoard board = board(room);
        Stage stage = Stage.of("live/retrospective", view, Map.of("board", board, "experiments", experiments.of(room)));
        return view == View.FACILITATOR && board.phase() != RetroPhase.DONE ? stage.withAct("act") : stage;
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        RetroBoard board = board(room);
        Map<String, Object> model = new HashMap<>(experiments.mine(room, me, origins(board)));
        model.put("board", board);
        model.put("own", board.ownedBy(me.id()));
        model.put("suggested", board.suggested(me.id()));
        model.put("kinds", choices.of("live.retro.kind", CardKind.values()));
        model.put("next", Ids.next());
        Stage mine = new Stage("live/retrospective/mine", "mine", model);
        return board.phase() == RetroPhase.DONE ? mine : mine.withText();
    }

    /** An experiment can come from any card. */
    private static List<String> origins(RetroBoard board) {
        return board.cards().stream()
                .map(RetroCard::text)
                .map(text -> text.length() > 200 ? text.substring(0, 200) : text)
                .distinct()
                .toList();
    }

    /** Signals to which a fact can be added, and experiments to take on, are in the personal part. */
    @Override
    public String mineKey(RoomSnapshot room) {
        RetroBoard board = board(room);
        return board.phase()
                + switch (board.phase()) {
                    case COLLECT ->
                        board.signals().stream()
                                .map(line -> line.signal().id().toString())
                                .toList()
                                .toString();
                    case TRY, DONE -> experiments.key(room);
                };
    }

    @Override
    public void entered(RoomSnapshot room) {
        retros.enter(room);
    }

    private RetroBoard board(RoomSnapshot room) {
        Sheet<RetroPhase> retro = retros.of(room);
        return new RetroBoard(retro.phase(), cards.of(retro.id()));
    }
}
