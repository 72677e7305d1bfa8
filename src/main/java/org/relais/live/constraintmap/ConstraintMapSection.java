package org.relais.live.constraintmap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The map in words, in the order of the flow, with its leverage once that was revealed (L6); for the community alone (P2). */
@Component
class ConstraintMapSection implements MinutesSection {

    private final MapRows maps;
    private final ElementRows elements;
    private final LeverageRows leverage;
    private final Rooms rooms;
    private final MessageSource messages;

    ConstraintMapSection(
            MapRows maps, ElementRows elements, LeverageRows leverage, Rooms rooms, MessageSource messages) {
        this.maps = maps;
        this.elements = elements;
        this.leverage = leverage;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 43;
    }

    @Override
    public String markdown(Telling telling) {
        MapWords words = new MapWords(messages, telling.locale());
        return boards(telling)
                .filter(board -> !board.elements().isEmpty())
                .map(board -> "## " + say(telling.locale()) + "\n\n" + text(board, words))
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(MapBoard board, MapWords words) {
        Stream<String> flow = board.flow().stream().map(line -> flow(line, board, words));
        Stream<String> elsewhere = board.elsewhere().stream().map(element -> "- " + words.markdown(element, board));
        return Stream.concat(flow, elsewhere).collect(Collectors.joining("\n"));
    }

    private static String flow(MapBoard.Line line, MapBoard board, MapWords words) {
        return line.number() + ". " + words.markdown(line.element(), board)
                + (line.leverage().voters() == 0 ? "" : " — " + words.leverage(line.leverage()))
                + board.at(line.element().id()).stream()
                        .map(element -> "\n   - " + words.markdown(element, board))
                        .collect(Collectors.joining());
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        MapWords words = new MapWords(messages, telling.locale());
        return boards(telling)
                .flatMap(board -> board.elements().stream()
                        .map(element -> ExportLine.of("map." + element.kind(), element.title())
                                .detailed(words.facts(element, board))))
                .toList();
    }

    private Stream<MapBoard> boards(Telling telling) {
        List<RoomId> told = telling.outside()
                ? List.of()
                : rooms.of(telling.workshop()).stream().toList();
        return told.stream()
                .flatMap(room -> maps.of(room).stream())
                .map(map -> new MapBoard(
                        map.phase(), elements.of(map.id()), map.phase().revealed() ? leverage.of(map.id()) : Map.of()));
    }

    private String say(Locale locale) {
        return messages.getMessage("live.map.section", null, locale);
    }
}
