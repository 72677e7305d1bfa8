package org.relais.home.web;

import java.util.List;
import org.relais.workshop.Role;
import org.relais.workshop.SeatCard;
import org.relais.workshop.WorkshopLine;
import org.relais.workshop.WorkshopState;

/**
 * The workshop that comes next, for one reader.
 *
 * @param community its name
 * @param roles those that the reader took
 * @param card the reader's seat
 * @param leads the reader may open the room
 * @param soon it begins within a quarter of an hour, or has begun
 */
public record NextWorkshop(
        WorkshopLine line, String community, List<Role> roles, SeatCard card, boolean leads, boolean soon) {

    public boolean isLive() {
        return line.state() == WorkshopState.LIVE;
    }
}
