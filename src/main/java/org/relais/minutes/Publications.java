package org.relais.minutes;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.relais.community.Audience;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people read along without being members: finalised minutes, in the text that is made for them (R4.8, P2). */
@Service
@Transactional(readOnly = true)
public class Publications {

    private static final int LATEST = 30;

    private final VersionRows versions;
    private final TakenBack takenBack;
    private final Workshops workshops;
    private final Communities communities;

    Publications(VersionRows versions, TakenBack takenBack, Workshops workshops, Communities communities) {
        this.versions = versions;
        this.takenBack = takenBack;
        this.workshops = workshops;
        this.communities = communities;
    }

    /** @param reader null without an account; {@link NotFound} for whom the community does not admit */
    public PublishedPage page(CommunityId id, @Nullable PersonId reader) {
        CommunityHeader community = communities.enterFromOutside(id, reader);
        Map<WorkshopId, MinutesVersion> finalised = versions.latestStanding(id, LATEST);
        return new PublishedPage(
                community,
                workshops.announced(id),
                workshops.held(finalised.keySet()).stream()
                        .map(line -> published(line, Objects.requireNonNull(finalised.get(line.id())), community))
                        .toList());
    }

    public PublishedMinutes minutes(CommunityId id, WorkshopId workshop, @Nullable PersonId reader) {
        CommunityHeader community = communities.enterFromOutside(id, reader);
        WorkshopLine line = workshops.outline(workshop).line();
        return versions.standing(workshop)
                .filter(version -> line.community().equals(id))
                .map(version -> published(line, version, community))
                .orElseThrow(() -> new NotFound(workshop));
    }

    private PublishedMinutes published(WorkshopLine line, MinutesVersion version, CommunityHeader community) {
        String text = takenBack.hide(line.id(), community.language(), Audience.ORGANISATION, version.outside());
        return new PublishedMinutes(line, version.number(), version.finalisedAt(), text);
    }
}
