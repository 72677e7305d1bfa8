package org.relais.workshop;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.community.CommunityHeader;

/**
 * The list of participants for those who take care of a workshop.
 *
 * @param version what an edit of the rules starts from
 * @param rules how the seats are given
 * @param excess how many people more than seats (R3.7)
 * @param teams for which seats are kept
 * @param readsNeeds the reader leads the room, and so reads what people need to take part
 * @param needs how many people said something about it
 * @param attended how many came, of a workshop whose list was forgotten (P13)
 */
public record DeskPage(
        CommunityHeader community,
        WorkshopLine line,
        long version,
        Venue venue,
        SeatRules rules,
        SignUpWindow window,
        int excess,
        List<DeskLine> confirmed,
        List<DeskLine> offered,
        List<DeskLine> waiting,
        List<KeptLine> teams,
        boolean readsNeeds,
        int needs,
        @Nullable Integer attended) {

    public ZoneId zone() {
        return line.zone();
    }

    public boolean empty() {
        return confirmed.isEmpty() && offered.isEmpty() && waiting.isEmpty();
    }

    /** Remote seats are counted apart. */
    public boolean apart() {
        return venue.hybrid() && rules.remoteSeats() != null;
    }

    public long inMode(SeatMode mode) {
        return confirmed.stream().filter(one -> one.seat().mode() == mode).count();
    }

    /** Those whose name a list may show that leaves this page (P2). */
    public List<DeskLine> shown() {
        return confirmed.stream().filter(DeskLine::shown).toList();
    }

    /** How many names such a list leaves out. */
    public int hidden() {
        return confirmed.size() - shown().size();
    }

    /**
     * One person.
     *
     * @param team for which the seat is kept that the person has or waits for; empty without one
     * @param needs what the person said, if the reader may know
     * @param reasons why the person waits (R3.4)
     */
    public record DeskLine(
            Seat seat, String name, String team, String needs, Attended attended, List<Standstill> reasons) {

        public boolean shown() {
            return seat.showMeTo() != ShowMeTo.NOBODY;
        }
    }

    /**
     * Seats kept for one team.
     *
     * @param left those that nobody of the team has yet
     */
    public record KeptLine(ReservedSeats kept, int left) {}
}
