package org.relais.live.constraintmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** The constraint and queue map as a format of the room. */
@Component
class ConstraintMapFormat implements RoomFormat {

    private final Sheets<MapPhase> maps;
    private final MapBoards boards;
    private final LeverageRows leverage;
    private final RoomExperiments experiments;
    private final Choices choices;

    ConstraintMapFormat(
            Sheets<MapPhase> maps,
            MapBoards boards,
            LeverageRows leverage,
            RoomExperiments experiments,
            Choices choices) {
        this.maps = maps;
        this.boards = boards;
        this.leverage = leverage;
        this.experiments = experiments;
        this.choices = choices;
    }

    /** The group weighs what it drew. */
    @Override
    public Profile profile() {
        return new Profile("constraint-map", Phase.EXPLORE, 45).narrowing();
    }

    @Override
    public Stage stage(RoomSnapshot room, View view) {
        MapBoard board = board(room);
        Stage stage = Stage.of("live/constraintmap", view, Map.of("board", board, "experiments", experiments.of(room)));
        return view == View.FACILITATOR && board.phase() != MapPhase.DONE ? stage.withAct("act") : stage;
    }

    @Override
    public Stage mine(RoomSnapshot room, ParticipantLine me) {
        Sheet<MapPhase> map = maps.of(room);
        MapBoard board = boards.of(map);
        Map<String, Object> model = new HashMap<>(experiments.mine(room, me, origins(board)));
        model.put("board", board);
        model.put("votes", leverage.of(map.id(), me.id()));
        model.put("kinds", choices.of("live.map.kind", ElementKind.values()));
        model.put("causes", choices.of("live.map.cause", Cause.values()));
        model.put("units", choices.of("live.map.unit", Wait.Unit.values()));
        model.put("next", Ids.next());
        Stage mine = new Stage("live/constraintmap/mine", "mine", model);
        return board.phase() == MapPhase.BUILD || board.phase() == MapPhase.TRY ? mine.withText() : mine;
    }

    /** An experiment can be made of any element (S130); those with most leverage come first. */
    private static List<String> origins(MapBoard board) {
        return Stream.concat(board.ranked().stream().map(MapBoard.Line::element), board.elements().stream())
                .map(MapElement::title)
                .distinct()
                .toList();
    }

    /** The personal part lists the elements to change or to weigh; what others weigh is no reason to fetch it. */
    @Override
    public String mineKey(RoomSnapshot room) {
        MapBoard board = board(room);
        return board.phase()
                + (board.phase().revealed()
                        ? experiments.key(room)
                        : board.elements().toString());
    }

    @Override
    public void entered(RoomSnapshot room) {
        maps.enter(room);
    }

    private MapBoard board(RoomSnapshot room) {
        return boards.of(maps.of(room));
    }
}
