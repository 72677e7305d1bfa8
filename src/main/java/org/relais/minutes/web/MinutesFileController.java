package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Markdown;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The minutes as a file, for whatever other place a group keeps its texts in. */
@Controller
class MinutesFileController {

    private static final MediaType MARKDOWN = new MediaType("text", "markdown", UTF_8);

    private final Minutes minutes;

    MinutesFileController(Minutes minutes) {
        this.minutes = minutes;
    }

    @GetMapping("/workshops/{held}/minutes.md")
    ResponseEntity<byte[]> show(@PathVariable("held") WorkshopId workshop, CurrentPerson me) {
        MinutesPage page = minutes.enter(workshop, me.id());
        if (!page.available()) {
            throw new NotFound(workshop);
        }
        String text = "# " + Markdown.escape(page.workshop().title()) + "\n\n" + page.body() + "\n";
        return ResponseEntity.ok()
                .contentType(MARKDOWN)
                .header(HttpHeaders.CONTENT_DISPOSITION, name(page.workshop()).toString())
                .body(text.getBytes(UTF_8));
    }

    /** {@code 2026-11-24-reduire-nos-files.md}: letters and digits of any script, which every file system takes. */
    private static ContentDisposition name(WorkshopLine workshop) {
        LocalDate day = LocalDate.ofInstant(workshop.startsAt(), workshop.zone());
        String title =
                workshop.title().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return ContentDisposition.attachment()
                .filename(day + "-" + title + ".md", UTF_8)
                .build();
    }
}
