package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.relais.minutes.Minutes;
import org.relais.minutes.MinutesPage;
import org.relais.people.CurrentPerson;
import org.relais.platform.Markdown;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
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
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        Download.named(page.workshop(), "md").toString())
                .body(text.getBytes(UTF_8));
    }
}
