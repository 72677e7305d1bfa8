package org.relais.workshop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;

/** Door of the module, for other modules. */
public interface Workshops {

    /** Without asking who reads: for the room, the minutes, background work. */
    WorkshopOutline outline(WorkshopId id);

    /** Published, not yet over, soonest first: also those that are live now. */
    List<WorkshopLine> upcoming(CommunityId community);

    /** Closed ones, latest first. */
    List<WorkshopLine> held(CommunityId community);

    /** Closed ones that began in {@code [from, to)}, for the report. */
    List<WorkshopLine> heldBetween(CommunityId community, Instant from, Instant to);

    /** The next published workshop of the community after this one began, if any. */
    Optional<WorkshopLine> following(WorkshopId id);

    boolean isSignedUp(WorkshopId id, PersonId person);

    /** Holds the role of facilitator, or is a steward of the community: may lead the room. */
    boolean mayFacilitate(WorkshopId id, PersonId person);

    /** Holds the role of scribe, or may facilitate: may edit the minutes. */
    boolean mayWriteMinutes(WorkshopId id, PersonId person);

    /** The room opened. */
    void begin(WorkshopId id);

    /** The room closed. Publishes {@link WorkshopClosed}. */
    void close(WorkshopId id);
}
