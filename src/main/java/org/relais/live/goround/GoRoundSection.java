package org.relais.live.goround;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.relais.live.MinutesSection;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The lines that people left about their turns, for the community only (P2). Whoever passed or left none is not
 * mentioned (P20).
 */
@Component
class GoRoundSection implements MinutesSection {

    private final RoundTurns turns;
    private final Rooms rooms;
    private final MessageSource messages;

    GoRoundSection(RoundTurns turns, Rooms rooms, MessageSource messages) {
        this.turns = turns;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public String markdown(Telling telling) {
        List<Turn> notes = telling.outside()
                ? List.of()
                : rooms.of(telling.workshop()).map(this::notes).orElse(List.of());
        if (notes.isEmpty()) {
            return "";
        }
        return "## " + messages.getMessage("live.round.minutes", null, telling.locale()) + "\n\n"
                + notes.stream().map(GoRoundSection::line).collect(Collectors.joining("\n"));
    }

    private List<Turn> notes(RoomId room) {
        return turns.steps(room).stream()
                .flatMap(step -> turns.read(room, step).notes().stream())
                .toList();
    }

    private static String line(Turn turn) {
        return "- **" + Markdown.escape(turn.name()) + "** — " + Markdown.escape(Objects.requireNonNull(turn.note()));
    }
}
