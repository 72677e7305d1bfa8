package org.relais.live;

import org.relais.community.CommunityId;
import org.relais.workshop.WorkshopId;

/** A room as somebody at its door sees it. */
public record Door(
        RoomId room,
        WorkshopId workshop,
        CommunityId community,
        Entrance entrance,
        boolean membersOnly,
        boolean locked,
        boolean closed) {

    static Door of(Room room) {
        return new Door(
                room.id(),
                room.workshop(),
                room.community(),
                room.entrance(),
                room.membersOnly(),
                room.locked(),
                room.closed());
    }
}
