package org.relais.minutes.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import org.relais.workshop.WorkshopLine;
import org.springframework.http.ContentDisposition;

/** Names the files that are made of a workshop. */
final class Download {

    private Download() {}

    /** {@code 2026-11-24-reduire-nos-files.md}: letters and digits of any script, which every file system takes. */
    static ContentDisposition named(WorkshopLine workshop, String extension) {
        LocalDate day = LocalDate.ofInstant(workshop.startsAt(), workshop.zone());
        String title =
                workshop.title().replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return ContentDisposition.attachment()
                .filename(day + "-" + title + "." + extension, UTF_8)
                .build();
    }
}
