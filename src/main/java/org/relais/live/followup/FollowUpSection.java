package org.relais.live.followup;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.relais.commitment.CommitmentLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.platform.Markdown;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What became of earlier commitments, as far as the whole room could read it. */
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
    public String markdown(WorkshopId workshop, Locale locale, ZoneId zone) {
        List<CommitmentLine> lines = rooms.of(workshop)
                .map(room -> followUps.of(room).shared(true).lines())
                .orElse(List.of());
        if (lines.isEmpty()) {
            return "";
        }
        String content = lines.stream().map(line -> line(line, locale)).collect(Collectors.joining("\n"));
        return "## " + messages.getMessage("live.followup.minutes.title", null, locale) + "\n\n" + content;
    }

    private String line(CommitmentLine line, Locale locale) {
        String state = messages.getMessage("live.followup.state." + line.state(), null, locale);
        return "- " + state + " — " + Markdown.escape(line.text()) + " (" + Markdown.escape(line.ownerName()) + ")";
    }
}
