package org.relais.template;

import java.util.Optional;
import org.relais.community.CommunityId;
import org.relais.people.PersonId;
import org.relais.shared.Ids;
import org.relais.shared.NotFound;
import org.relais.workshop.Blueprint;
import org.relais.workshop.StartingPoint;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopPage;
import org.relais.workshop.WorkshopPages;
import org.springframework.stereotype.Component;

/** A new workshop starts as a copy of one that its author can read: its design, and nothing of its people. */
@Component
class WorkshopStart implements StartingPoint {

    static final String KIND = "workshop";

    private final WorkshopPages workshops;
    private final Origins origins;

    WorkshopStart(WorkshopPages workshops, Origins origins) {
        this.workshops = workshops;
        this.origins = origins;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<Blueprint> blueprint(CommunityId community, PersonId reader, String reference) {
        WorkshopPage page = workshops.enter(new WorkshopId(Ids.sent(reference)), reader);
        if (!page.community().id().equals(community)) {
            throw new NotFound(reference);
        }
        return Optional.of(Blueprint.of(page.plan()));
    }

    @Override
    public void started(WorkshopId draft, CommunityId community, PersonId author, String reference) {
        origins.note(draft, community, author, Origin.of(new WorkshopId(Ids.sent(reference))));
    }
}
