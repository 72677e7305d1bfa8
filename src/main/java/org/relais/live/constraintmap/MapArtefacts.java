package org.relais.live.constraintmap;

import java.util.List;
import org.relais.community.Communities;
import org.relais.community.CommunityHeader;
import org.relais.live.Rooms;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.WorkshopId;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopState;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stays of the maps of a workshop once it is over: for the members, as its minutes are (P2). */
@Service
@Transactional(readOnly = true)
public class MapArtefacts {

    private final Workshops workshops;
    private final Communities communities;
    private final Rooms rooms;
    private final MapBoards boards;

    MapArtefacts(Workshops workshops, Communities communities, Rooms rooms, MapBoards boards) {
        this.workshops = workshops;
        this.communities = communities;
        this.rooms = rooms;
        this.boards = boards;
    }

    /** The maps of one workshop; none when nothing was drawn. */
    public record Artefact(CommunityHeader community, WorkshopLine workshop, List<MapBoard> maps) {}

    /** @throws NotFound for others than members, and before the end */
    public Artefact of(WorkshopId id, PersonId reader) {
        WorkshopLine workshop = workshops.outline(id).line();
        CommunityHeader community = communities.enter(workshop.community(), reader);
        if (workshop.state() != WorkshopState.CLOSED) {
            throw new NotFound(id);
        }
        return new Artefact(
                community, workshop, rooms.of(id).map(boards::drawnIn).orElse(List.of()));
    }
}
