package org.relais.notification.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.ResponseEntity.BodyBuilder;
import org.springframework.util.DigestUtils;

/** Calendar files as answers. */
final class CalendarAnswers {

    private static final MediaType TYPE = new MediaType("text", "calendar", UTF_8);

    private CalendarAnswers() {}

    /** With a tag, by which a program that has the file already is told so. */
    static BodyBuilder tagged(byte[] file) {
        return ResponseEntity.ok().contentType(TYPE).eTag(DigestUtils.md5DigestAsHex(file));
    }
}
