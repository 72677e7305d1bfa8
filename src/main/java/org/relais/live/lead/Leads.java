package org.relais.live.lead;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The lead of a room goes from one to another by the word of both, and never while whoever leads is here without being
 * given (L17). Gone for a minute, the deputy may take it, then anyone; it is kept for whoever was gone, until whoever
 * leads meanwhile says otherwise.
 */
@Service
@Transactional
public class Leads {

    private final LeadRows rows;
    private final Rooms rooms;

    Leads(LeadRows rows, Rooms rooms) {
        this.rows = rows;
        this.rooms = rooms;
    }

    /**
     * Somebody came in who may lead. The first one leads; a later one is the deputy unless there is one.
     *
     * @param expected holds the role: when somebody else began, the lead waits for them
     */
    public void arrived(RoomId room, ParticipantId who, boolean expected) {
        rows.prepare(room);
        Leading now = rows.lock(room);
        if (now.lead() == null) {
            rows.lead(room, who, null);
            rows.log(room, LeadChange.BEGAN, null, who);
        } else if (expected && now.offeredTo() == null) {
            rows.offer(room, who, true);
        } else if (now.deputy() == null) {
            rows.name(room, who);
        }
    }

    /** Asks somebody in the room to lead; whoever leads goes on until the answer is yes. */
    public void pass(Seat lead, ParticipantId to) {
        asLead(lead, now -> {
            if (!now.isLead(to)) {
                rows.offer(lead.room(), to, false);
            }
        });
    }

    /** Takes the offer back, or keeps the lead that somebody left. */
    public void keep(Seat lead) {
        asLead(lead, now -> rows.offer(lead.room(), null, false));
    }

    public void nameDeputy(Seat lead, @Nullable ParticipantId deputy) {
        asLead(lead, now -> rows.name(lead.room(), Objects.equals(deputy, now.lead()) ? null : deputy));
    }

    private void asLead(Seat seat, Consumer<Leading> command) {
        Leading now = lock(seat);
        if (now.isLead(seat.participant())) {
            command.accept(now);
            rooms.changed(seat.room());
        }
    }

    /** @return false when the offer was taken back meanwhile */
    public boolean accept(Seat seat) {
        Leading now = lock(seat);
        if (!now.isOfferedTo(seat.participant())) {
            return now.isLead(seat.participant());
        }
        change(seat, now, now.returning() ? LeadChange.RETURNED : LeadChange.PASSED, deputyOf(seat, now));
        return true;
    }

    /** Whoever led until now stands by again: the deputy who gave the lead back is the first to be asked next time, too. */
    private static @Nullable ParticipantId deputyOf(Seat next, Leading before) {
        boolean free = before.isDeputy(next.participant()) || before.returning() && before.deputy() == null;
        return free ? before.lead() : before.deputy();
    }

    public void decline(Seat seat) {
        if (lock(seat).isOfferedTo(seat.participant())) {
            rows.offer(seat.room(), null, false);
            rooms.changed(seat.room());
        }
    }

    /**
     * Steps in for whoever led and is gone.
     *
     * @return false when they are here, or somebody else was asked or quicker
     */
    public boolean take(Seat seat) {
        Leading now = lock(seat);
        if (now.mayTake(seat.participant())) {
            ParticipantId deputy = now.isDeputy(seat.participant()) ? null : now.deputy();
            change(seat, now, LeadChange.TAKEN, deputy);
            rows.offer(seat.room(), now.lead(), true);
            return true;
        }
        return now.isLead(seat.participant());
    }

    /** Nobody leads a room that is over. */
    private Leading lock(Seat seat) {
        rooms.requireOpen(seat.room());
        return rows.lock(seat.room());
    }

    private void change(Seat to, Leading before, LeadChange how, @Nullable ParticipantId deputy) {
        rows.lead(to.room(), to.participant(), deputy);
        rows.log(to.room(), how, before.lead(), to.participant());
        rooms.changed(to.room());
    }

    /** Somebody who was taken out of the room is asked nothing any more. */
    public void forget(RoomId room, ParticipantId who) {
        Leading now = rows.of(room);
        if (now.isDeputy(who)) {
            rows.name(room, null);
        }
        if (now.isOfferedTo(who)) {
            rows.offer(room, null, false);
        }
    }
}
