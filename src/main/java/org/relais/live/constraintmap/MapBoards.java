package org.relais.live.constraintmap;

import java.util.List;
import java.util.Map;
import org.relais.live.RoomId;
import org.relais.live.constraintmap.MapRows.Sheet;
import org.springframework.stereotype.Component;

/** Reads maps as everybody sees them: without leverage as long as it is hidden (L6). */
@Component
class MapBoards {

    private final MapRows maps;
    private final ElementRows elements;
    private final LeverageRows leverage;

    MapBoards(MapRows maps, ElementRows elements, LeverageRows leverage) {
        this.maps = maps;
        this.elements = elements;
        this.leverage = leverage;
    }

    MapBoard of(Sheet map) {
        return new MapBoard(
                map.phase(), elements.of(map.id()), map.phase().revealed() ? leverage.of(map.id()) : Map.of());
    }

    /** Those that something was drawn on, in the order of the agenda. */
    List<MapBoard> drawnIn(RoomId room) {
        return maps.of(room).stream()
                .map(this::of)
                .filter(board -> !board.elements().isEmpty())
                .toList();
    }
}
