package org.relais.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.live.Ticks;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module: what participants took away from workshops. */
@Service
@Transactional
public class Journals {

    /** Key of the step in which everybody writes. */
    public static final String FORMAT = "journal";

    /** How long the journal stays open after the workshop closed. */
    static final Duration AFTERTHOUGHT = Duration.ofHours(24);

    private final JournalEntryRepository entries;
    private final Promises promises;
    private final Resolutions resolutions;
    private final Rooms rooms;
    private final Seats seats;
    private final Ticks ticks;
    private final Clock clock;

    Journals(
            JournalEntryRepository entries,
            Promises promises,
            Resolutions resolutions,
            Rooms rooms,
            Seats seats,
            Ticks ticks,
            Clock clock) {
        this.entries = entries;
        this.promises = promises;
        this.resolutions = resolutions;
        this.rooms = rooms;
        this.seats = seats;
        this.ticks = ticks;
        this.clock = clock;
    }

    /** Writes a page, or writes it anew: each participant has one. */
    public Writing write(RoomId id, Actor actor, Page page) {
        var seat = seats.of(id, actor);
        var room = rooms.snapshot(id);
        if (!isOpen(room)) {
            return Writing.OVER;
        }
        entries.oneAtATime(seat.participant().value());
        var author = new Author(
                actor, seat.name(), room.community(), room.workshop().line().id());
        var entry = entries.findById(seat.participant())
                .orElseGet(() -> new JournalEntry(seat, author.workshop(), clock.instant()));
        if (!promises.keep(entry, author, page.commitment())) {
            return Writing.TOO_MANY;
        }
        resolutions.keep(entry, author, page.decision());
        entry.tell(page.surprise());
        entries.save(entry);
        show(room, seat);
        return Writing.DONE;
    }

    /** Whoever has written is done with this step, if it still runs. */
    private void show(RoomSnapshot room, Seat author) {
        if (room.state() == RoomState.RUNNING
                && room.step() != null
                && room.step().format().equals(FORMAT)) {
            ticks.set(author, true);
        } else {
            rooms.changedAtLast(room.id());
        }
    }

    /** While the room is open, and a day longer. */
    @Transactional(readOnly = true)
    public boolean isOpen(RoomSnapshot room) {
        return rooms.closedAt(room.id())
                .map(closed -> clock.instant().isBefore(closed.plus(AFTERTHOUGHT)))
                .orElse(true);
    }

    /** What a participant wrote so far. */
    @Transactional(readOnly = true)
    public Optional<JournalEntry> of(ParticipantId participant) {
        return entries.findById(participant);
    }

    /** Surprises that their authors shared with the group or the community. */
    @Transactional(readOnly = true)
    public List<SharedSurprise> sharedIn(WorkshopId workshop) {
        return entries.of(workshop).stream()
                .map(JournalEntry::shared)
                .flatMap(Optional::stream)
                .toList();
    }
}
