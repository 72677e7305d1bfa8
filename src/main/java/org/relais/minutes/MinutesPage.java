package org.relais.minutes;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;
import org.relais.workshop.WorkshopLine;

/**
 * The minutes of a workshop for one reader.
 *
 * @param body Markdown; empty as long as the workshop is not closed
 * @param written who wrote them over; null while they are as generated
 * @param version what an edit starts from
 * @param forGroup what only those who took part may read, if the reader did
 */
public record MinutesPage(
        CommunityHeader community,
        WorkshopLine workshop,
        String body,
        @Nullable Writing written,
        long version,
        boolean mayWrite,
        ForGroup forGroup) {

    /** Version of minutes that nobody wrote over. */
    static final long GENERATED = -1;

    /** The last hand on the text. */
    public record Writing(String name, Instant at) {}

    public boolean available() {
        return !body.isEmpty();
    }
}
