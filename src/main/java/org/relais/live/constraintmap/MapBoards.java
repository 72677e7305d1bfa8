package org.relais.live.constraintmap;

import java.util.List;
import java.util.Map;
import org.relais.live.RoomId;
import org.relais.live.Sheets;
import org.relais.live.Sheets.Sheet;
import org.springframework.stereotype.Component;

/** Reads maps as everybody sees them: without leverage as long as it is hidden (L6). */
@Component
class MapBoards {

    private final Sheets<MapPhase> maps;
    private final ElementRows elements;
    private final LeverageRows leverage;

    MapBoards(Sheets<MapPhase> maps, ElementRows elements, LeverageRows leverage) {
        this.maps = maps;
        this.elements = elements;
        this.leverage = leverage;
    }

    MapBoard of(Sheet<MapPhase> map) {
        return new MapBoard(
                map.phase(), elements.of(map.id()), map.phase().revealed() ? leverage.of(map.id()) : Map.of());
    }

    /** Those that something was drawn on, in the order of the agenda. */
    List<MapBoard> drawnIn(RoomId room) {
        return maps.all(room).stream()
                .map(this::of)
                .filter(board -> !board.elements().isEmpty())
                .toList();
    }
}
