package org.relais.minutes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.commitment.CommitmentId;
import org.relais.commitment.Commitments;
import org.relais.commitment.Decisions;
import org.relais.community.Audience;
import org.relais.live.OwnedLine;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was written down and is no longer for these readers, because its author narrowed it: a neutral line stays (P12). */
@Component
class TakenBack {

    private final JdbcClient jdbc;
    private final Commitments commitments;
    private final Decisions decisions;
    private final MessageSource messages;

    TakenBack(JdbcClient jdbc, Commitments commitments, Decisions decisions, MessageSource messages) {
        this.jdbc = jdbc;
        this.commitments = commitments;
        this.decisions = decisions;
        this.messages = messages;
    }

    /** Lines that a text begins to hold. */
    void remember(WorkshopId workshop, List<OwnedLine> lines) {
        lines.forEach(line -> jdbc.sql(
                        "insert into minutes_line (workshop_id, thing_id, line) values (?, ?, ?) on conflict do nothing")
                .params(workshop.value(), line.thing().value(), line.line())
                .update());
    }

    /** The text for these readers, in the language that it is written in. */
    String hide(WorkshopId workshop, Locale language, Audience readers, String text) {
        Set<String> hidden = hidden(workshop, readers);
        if (text.lines().noneMatch(hidden::contains)) {
            return text;
        }
        String neutral = "- " + messages.getMessage("minutes.text.taken-back", null, language);
        return text.lines().map(line -> hidden.contains(line) ? neutral : line).collect(Collectors.joining("\n"));
    }

    private Set<String> hidden(WorkshopId workshop, Audience readers) {
        List<Kept> lines = jdbc.sql("select thing_id, line from minutes_line where workshop_id = ?")
                .param(workshop.value())
                .query((row, number) -> new Kept(row.getObject("thing_id", UUID.class), row.getString("line")))
                .list();
        Set<UUID> shown = shown(workshop, readers, lines);
        return lines.stream()
                .filter(line -> !shown.contains(line.thing()))
                .map(Kept::line)
                .collect(Collectors.toSet());
    }

    private Set<UUID> shown(WorkshopId workshop, Audience readers, List<Kept> lines) {
        List<CommitmentId> ids = lines.stream()
                .map(line -> new CommitmentId(line.thing()))
                .distinct()
                .toList();
        return Stream.concat(
                        commitments.named(ids).stream()
                                .filter(commitment -> commitment.tellsTo(readers))
                                .map(commitment -> commitment.id().value()),
                        decisions.madeIn(workshop).stream()
                                .filter(decision -> decision.audience().compareTo(readers) >= 0)
                                .map(decision -> decision.id().value()))
                .collect(Collectors.toSet());
    }

    private record Kept(UUID thing, String line) {}
}
