package org.relais.minutes;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.platform.Turns;
import org.relais.shared.NotFound;
import org.relais.shared.Texts;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The minutes of a closed workshop, for the members of its community. Nothing is stored until somebody writes: reading
 * changes nothing (T21), and journals that are filled in after the close still find their way in.
 */
@Service
@Transactional
public class Minutes {

    public static final int LONGEST = 50_000;

    private final WrittenMinutesRepository written;
    private final VersionRows versions;
    private final TakenBack takenBack;
    private final Composition composition;
    private final MinutesPages pages;
    private final Workshops workshops;
    private final Communities communities;
    private final Turns turns;
    private final Clock clock;

    Minutes(
            WrittenMinutesRepository written,
            VersionRows versions,
            TakenBack takenBack,
            Composition composition,
            MinutesPages pages,
            Workshops workshops,
            Communities communities,
            Turns turns,
            Clock clock) {
        this.written = written;
        this.versions = versions;
        this.takenBack = takenBack;
        this.composition = composition;
        this.pages = pages;
        this.workshops = workshops;
        this.communities = communities;
        this.turns = turns;
        this.clock = clock;
    }

    /** For a member; before the workshop is closed the page has no text yet. */
    @Transactional(readOnly = true)
    public MinutesPage enter(WorkshopId id, PersonId reader) {
        WorkshopLine workshop = workshops.outline(id).line();
        CommunityHeader community = communities.enter(workshop.community(), reader);
        return switch (workshop.state()) {
            case DRAFT, CANCELLED -> throw new NotFound(id);
            case PUBLISHED, LIVE -> MinutesPage.early(community, workshop);
            case CLOSED -> pages.page(workshop, community, reader, written.findById(id));
        };
    }

    /** For whoever may write them: the scribe and those who may facilitate. */
    @Transactional(readOnly = true)
    public MinutesPage open(WorkshopId id, PersonId writer) {
        return Optional.of(enter(id, writer)).filter(MinutesPage::mayWrite).orElseThrow(() -> new NotFound(id));
    }

    /**
     * Stores the minutes as they were written.
     *
     * @return false when somebody else wrote since the version that this edit started from (T16): nothing is changed then
     */
    public boolean write(WorkshopId id, PersonId writer, long version, String body) {
        turns.take(id.value());
        if (open(id, writer).version() != version) {
            return false;
        }
        store(id, writer, body);
        return true;
    }

    /** The text is the one that was seen; the caller has its turn. */
    void store(WorkshopId id, PersonId writer, String body) {
        written.findById(id)
                .ifPresentOrElse(
                        minutes -> minutes.write(body, writer, clock.instant()),
                        () -> written.save(new WrittenMinutes(id, body, writer, clock.instant())));
        takenBack.remember(id, composition.owned(id, communityOf(id)));
    }

    /** What {@link #regenerate} would take away and bring. */
    @Transactional(readOnly = true)
    public Regeneration regeneration(WorkshopId id, PersonId writer) {
        MinutesPage page = open(id, writer);
        return Regeneration.of(page.body(), composition.of(id, page.community()));
    }

    /** Writes the minutes anew from what happened. */
    public Regenerated regenerate(WorkshopId id, PersonId writer, long version) {
        String body = composition.of(id, open(id, writer).community());
        if (Texts.length(body) > LONGEST) {
            return Regenerated.TOO_LONG;
        }
        return write(id, writer, version, body) ? Regenerated.DONE : Regenerated.STALE;
    }

    /** When the version that others read was finalised; empty as long as the scribe is expected to do so. */
    @Transactional(readOnly = true)
    public Optional<Instant> finalised(WorkshopId id) {
        return versions.standing(id).map(MinutesVersion::finalisedAt);
    }

    private CommunityHeader communityOf(WorkshopId id) {
        return communities.header(workshops.outline(id).line().community());
    }
}
