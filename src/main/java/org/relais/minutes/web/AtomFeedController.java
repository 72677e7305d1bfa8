package org.relais.minutes.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.relais.community.CommunityId;
import org.relais.minutes.Publications;
import org.relais.minutes.PublishedPage;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;

/** What a public community published, for feed readers; asked for again, it answers only what is new (304 otherwise). */
@Controller
class AtomFeedController {

    private final Publications publications;
    private final AtomFeed feed;

    AtomFeedController(Publications publications, AtomFeed feed) {
        this.publications = publications;
        this.feed = feed;
    }

    @GetMapping("/public/{readable}/feed.atom")
    ResponseEntity<byte[]> show(@PathVariable("readable") CommunityId id, WebRequest request) {
        PublishedPage page = publications.page(id, null);
        byte[] text = feed.of(page).getBytes(StandardCharsets.UTF_8);
        String tag = "\"" + UUID.nameUUIDFromBytes(text) + "\"";
        Instant changed = AtomFeed.changed(page);
        if (request.checkNotModified(tag, changed.toEpochMilli())) {
            return ResponseEntity.status(304).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .lastModified(changed)
                .contentType(new MediaType("application", "atom+xml", StandardCharsets.UTF_8))
                .body(text);
    }
}
