package org.relais.live.constraintmap;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The map in words, in the order of the flow, with its leverage once that was revealed (L6); for the community alone (P2). */
@Component
class ConstraintMapSection implements MinutesSection {

    private final MapBoards boards;
    private final Rooms rooms;
    private final MessageSource messages;

    ConstraintMapSection(MapBoards boards, Rooms rooms, MessageSource messages) {
        this.boards = boards;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 43;
    }

    /** Leads to the picture and the table, which Markdown cannot hold. */
    @Override
    public String markdown(Telling telling) {
        MapWords words = new MapWords(messages, telling.locale());
        String artefact = "[" + say("artefact.open", telling.locale()) + "](/workshops/" + telling.workshop() + "/map)";
        return boards(telling)
                .map(board ->
                        "## " + say("section", telling.locale()) + "\n\n" + text(board, words) + "\n\n" + artefact)
                .collect(Collectors.joining("\n\n"));
    }

    private static String text(MapBoard board, MapWords words) {
        Stream<String> flow = board.flow().stream()
                .map(line -> line.number() + ". " + words.markdown(line.element(), board)
                        + board.at(line.element().id()).stream()
                                .map(element -> "\n   - " + words.markdown(element, board))
                                .collect(Collectors.joining()));
        Stream<String> elsewhere = board.elsewhere().stream().map(element -> "- " + words.markdown(element, board));
        return Stream.concat(flow, elsewhere).collect(Collectors.joining("\n"));
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
        return telling.outside()
                ? Stream.empty()
                : rooms.of(telling.workshop()).stream().flatMap(room -> boards.drawnIn(room).stream());
    }

    private String say(String key, Locale locale) {
        return messages.getMessage("live.map." + key, null, locale);
    }
}
