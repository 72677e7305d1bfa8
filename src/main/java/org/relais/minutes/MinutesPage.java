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
 * @param latest the newest finalised version, also when it was taken back
 * @param changed the text differs from the newest version
 * @param forGroup what only those who took part may read, if the reader did
 */
public record MinutesPage(
        CommunityHeader community,
        WorkshopLine workshop,
        String body,
        @Nullable Writing written,
        long version,
        @Nullable VersionLine latest,
        boolean changed,
        boolean mayWrite,
        ForGroup forGroup) {

    /** Version of minutes that nobody wrote over. */
    static final long GENERATED = -1;

    /** The last hand on the text. */
    public record Writing(String name, Instant at) {}

    static MinutesPage early(CommunityHeader community, WorkshopLine workshop) {
        return new MinutesPage(community, workshop, "", null, GENERATED, null, false, false, ForGroup.NOTHING);
    }

    public boolean available() {
        return !body.isEmpty();
    }

    /** The text is what the newest version says, and that stands. */
    public boolean finalised() {
        return latest != null && latest.stands() && !changed;
    }

    /** Readers were mailed about the newest version. */
    boolean told() {
        return latest != null && latest.told();
    }

    /** The number that finalising this text gives it. */
    public int next() {
        return latest == null ? 1 : changed ? latest.number() + 1 : latest.number();
    }
}
