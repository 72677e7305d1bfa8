package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import org.relais.live.ExportLine;
import org.relais.minutes.Exports;
import org.relais.minutes.WorkshopExport;
import org.relais.people.CurrentPerson;
import org.relais.platform.Markdown;
import org.relais.platform.Spreadsheets;
import org.relais.workshop.WorkshopId;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A workshop to take along, also while it runs (L28): to print, as Markdown, CSV and JSON. */
@Controller
class ExportController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", UTF_8);
    private static final MediaType CSV = new MediaType("text", "csv", UTF_8);

    private final Exports exports;
    private final MessageSource messages;

    ExportController(Exports exports, MessageSource messages) {
        this.exports = exports;
        this.messages = messages;
    }

    @GetMapping("/workshops/{held}/export")
    String show(@PathVariable("held") WorkshopId workshop, CurrentPerson me, Model model) {
        WorkshopExport export = exports.of(workshop, me.id());
        model.addAttribute("community", export.community());
        model.addAttribute("export", export);
        model.addAttribute("html", Markdown.toHtml(export.text()));
        return "minutes/export";
    }

    @GetMapping("/workshops/{held}/export.md")
    ResponseEntity<byte[]> markdown(@PathVariable("held") WorkshopId workshop, CurrentPerson me) {
        WorkshopExport export = exports.of(workshop, me.id());
        String text = "# " + Markdown.escape(export.workshop().title()) + "\n\n" + export.text() + "\n";
        return file(export, "md", MARKDOWN).body(text.getBytes(UTF_8));
    }

    @GetMapping("/workshops/{held}/export.csv")
    ResponseEntity<byte[]> csv(@PathVariable("held") WorkshopId workshop, CurrentPerson me) {
        WorkshopExport export = exports.of(workshop, me.id());
        List<String> header =
                words(export, "kind", "text", "detail", "planned", "spent", "votes", "voters", "owner", "date");
        List<? extends List<?>> rows =
                export.lines().stream().map(line -> cells(line, export)).toList();
        return file(export, "csv", CSV).body(Spreadsheets.text(header, rows).getBytes(UTF_8));
    }

    @GetMapping("/workshops/{held}/export.json")
    ResponseEntity<ExportDocument> json(@PathVariable("held") WorkshopId workshop, CurrentPerson me) {
        WorkshopExport export = exports.of(workshop, me.id());
        return file(export, "json", MediaType.APPLICATION_JSON).body(ExportDocument.of(export));
    }

    private static ResponseEntity.BodyBuilder file(WorkshopExport export, String extension, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.named(export.workshop(), extension).toString());
    }

    private List<?> cells(ExportLine line, WorkshopExport export) {
        return Arrays.asList(
                word(export, "live.export." + line.kind()),
                line.text(),
                line.detail(),
                line.planned(),
                line.spent(),
                line.votes(),
                line.voters(),
                line.owner(),
                line.date());
    }

    private List<String> words(WorkshopExport export, String... columns) {
        return Arrays.stream(columns)
                .map(column -> word(export, "minutes.export." + column))
                .toList();
    }

    /** A table is in the language of the community, as its texts are. */
    private String word(WorkshopExport export, String key) {
        return messages.getMessage(key, null, export.community().language());
    }
}
