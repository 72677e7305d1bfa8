package org.relais.workshop;

import java.util.List;
import java.util.Map;
import org.relais.community.CommunityHeader;

/**
 * The workshops of a community for one reader.
 *
 * @param drafts those that the reader may plan
 * @param unopened published ones whose time passed without a room
 * @param seats where the reader stands
 */
public record WorkshopShelf(
        CommunityHeader community,
        List<WorkshopLine> drafts,
        List<WorkshopLine> upcoming,
        List<WorkshopLine> unopened,
        HeldPage held,
        Map<WorkshopId, Seat> seats) {

    public boolean empty() {
        return drafts.isEmpty()
                && upcoming.isEmpty()
                && unopened.isEmpty()
                && held.results().isEmpty();
    }
}
