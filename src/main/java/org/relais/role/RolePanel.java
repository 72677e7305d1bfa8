package org.relais.role;

import java.util.List;
import org.relais.people.PersonId;
import org.relais.workshop.Role;
import org.relais.workshop.RoleHolder;

/**
 * The roles of a workshop for one reader. Who was asked, and who passed, is told to nobody else (R5.2).
 *
 * @param reader who reads
 * @param holders all roles, those that nobody took too
 * @param question what the reader is asked for, with the reasons; empty when nothing is asked
 * @param swaps what the reader offers, or could accept
 * @param tradable roles of others that the reader could ask for in exchange
 * @param answering the reader comes, and roles still change hands
 * @param passes the reader said "not this time"
 * @param mayAsk the reader may have people asked, somebody comes, and there are roles for which nobody was asked
 * @param prepares the reader takes care of the workshop, which has not begun
 * @param without how many of those who come have no role, card or turn yet; only for whoever prepares it (R5.6)
 */
public record RolePanel(
        PersonId reader,
        List<RoleHolder> holders,
        List<RoleReason> question,
        List<SwapLine> swaps,
        List<RoleHolder> tradable,
        boolean answering,
        boolean passes,
        boolean mayAsk,
        boolean prepares,
        int without) {

    public List<RoleHolder> circulating() {
        return holders.stream().filter(held -> !held.role().optional()).toList();
    }

    public List<RoleHolder> optional() {
        return holders.stream().filter(held -> held.role().optional()).toList();
    }

    /** Somebody holds an optional role, so that it is shown at once. */
    public boolean extra() {
        return optional().stream().anyMatch(held -> held.person() != null);
    }

    public boolean mine(RoleHolder held) {
        return reader.equals(held.person());
    }

    /** The reader offers this role. */
    public boolean offers(Role role) {
        return swaps.stream().anyMatch(swap -> swap.own() && swap.role() == role);
    }

    public List<SwapLine> offered() {
        return swaps.stream().filter(swap -> !swap.own()).toList();
    }

    public boolean holdsAny() {
        return holders.stream().anyMatch(this::mine);
    }
}
