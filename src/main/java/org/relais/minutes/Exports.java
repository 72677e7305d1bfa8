package org.relais.minutes;

import java.time.Clock;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a workshop along at any time, also while it runs (L28), for the members of its community. It is made of the same
 * sections as the minutes, which leave out what is hidden.
 */
@Service
public class Exports {

    private final Composition composition;
    private final Workshops workshops;
    private final Communities communities;
    private final Clock clock;

    Exports(Composition composition, Workshops workshops, Communities communities, Clock clock) {
        this.composition = composition;
        this.workshops = workshops;
        this.communities = communities;
        this.clock = clock;
    }

    /** For a member, once the room was opened; {@link NotFound} before that, and for everybody else. */
    @Transactional(readOnly = true)
    public WorkshopExport of(WorkshopId id, PersonId reader) {
        WorkshopLine workshop = workshops.outline(id).line();
        CommunityHeader community = communities.enter(workshop.community(), reader);
        boolean running = workshop.state() == WorkshopState.LIVE;
        if (!running && workshop.state() != WorkshopState.CLOSED) {
            throw new NotFound(id);
        }
        return new WorkshopExport(
                community,
                workshop,
                running,
                clock.instant(),
                composition.of(id, community),
                composition.lines(id, community));
    }
}
