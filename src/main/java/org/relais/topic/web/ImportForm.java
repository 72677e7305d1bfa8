package org.relais.topic.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.shared.Ids;
import org.relais.topic.ImportRefused;
import org.relais.topic.ImportText;
import org.springframework.web.multipart.MultipartFile;

/**
 * A list of topics, pasted or as a file; the file wins.
 *
 * @param request identity that the list will have
 */
record ImportForm(
        @Nullable String request,
        @Nullable String text,
        @Nullable MultipartFile file) {

    static ImportForm empty() {
        return new ImportForm(Ids.next().toString(), null, null);
    }

    UUID id() {
        return Ids.sent(request);
    }

    String content() throws ImportRefused, IOException {
        return ImportText.read(file != null && !file.isEmpty() ? file.getBytes() : pasted());
    }

    private byte[] pasted() {
        return (text == null ? "" : text).getBytes(StandardCharsets.UTF_8);
    }
}
