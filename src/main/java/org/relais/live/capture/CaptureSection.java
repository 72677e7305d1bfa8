package org.relais.live.capture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.relais.live.ExportLine;
import org.relais.live.MinutesSection;
import org.relais.live.Rooms;
import org.relais.live.Telling;
import org.relais.platform.Markdown;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The notes of the scribe, by kind. They tell what people said among themselves, so nobody outside reads them (P2). */
@Component
class CaptureSection implements MinutesSection {

    private final CaptureRows rows;
    private final Rooms rooms;
    private final MessageSource messages;

    CaptureSection(CaptureRows rows, Rooms rooms, MessageSource messages) {
        this.rows = rows;
        this.rooms = rooms;
        this.messages = messages;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public String markdown(Telling telling) {
        List<Capture> captures = captures(telling);
        if (captures.isEmpty()) {
            return "";
        }
        Locale locale = telling.locale();
        return "## " + messages.getMessage("live.capture.section", null, locale) + "\n\n"
                + Stream.of(CaptureKind.values())
                        .flatMap(kind -> lines(captures, kind, locale))
                        .collect(Collectors.joining("\n"));
    }

    @Override
    public List<ExportLine> lines(Telling telling) {
        return captures(telling).stream()
                .map(capture -> ExportLine.of("note", capture.text())
                        .detailed(messages.getMessage("live.capture.kind." + capture.kind(), null, telling.locale())))
                .toList();
    }

    private List<Capture> captures(Telling telling) {
        return telling.outside()
                ? List.of()
                : rooms.of(telling.workshop()).map(rows::of).orElse(List.of());
    }

    private Stream<String> lines(List<Capture> captures, CaptureKind kind, Locale locale) {
        String name = messages.getMessage("live.capture.kind." + kind, null, locale);
        return captures.stream()
                .filter(capture -> capture.kind() == kind)
                .map(capture -> "- **" + name + "** — " + Markdown.escape(capture.text()));
    }
}
