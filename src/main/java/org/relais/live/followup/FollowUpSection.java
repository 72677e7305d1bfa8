package org.relais.live.followup;

import java.util.List;
import java.util.stream.Collectors;
import org.relais.commitment.CommitmentLine;
import org.relais.live.MinutesSection;
import org.relais.live.OwnedLine;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of earlier commitments, as far as the whole room could read it and their owners show it. */
@Component
class FollowUpSection implements MinutesSection {

    private final FollowUps followUps;
    private final Rooms rooms;
    private final MessageSource messages;

    FollowUpSection(FollowUps followUps, Rooms rooms, MessageSource messages) {
        this.followUps = followUps;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String markdown(Telling telling) {
        List<OwnedLine> lines = owned(telling);
        return lines.isEmpty()
                ? ""
                : lines.stream()
                        .map(OwnedLine::line)
                        .collect(Collectors.joining(
                                "\n",
                                "## " + messages.getMessage("live.followup.minutes.title", null, telling.locale())
                                        + "\n\n",
                                ""));
    }

    @Override
    public List<OwnedLine> owned(Telling telling) {
        return rooms
                .of(telling.workshop())
                .map(room -> followUps.of(room).shared(true).lines())
                .orElse(List.of())
                .stream()
                .filter(commitment -> commitment.tellsTo(telling.audience()))
                .map(commitment -> new OwnedLine(commitment.id(), line(commitment, telling)))
                .toList();
    }

    private String line(CommitmentLine line, Telling telling) {
        String state = messages.getMessage("live.followup.state." + line.state(), null, telling.locale());
        return "- " + state + " — " + Markdown.escape(line.text()) + " (" + Markdown.escape(line.ownerName()) + ")";
    }
}
