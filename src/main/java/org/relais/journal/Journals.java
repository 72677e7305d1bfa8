package org.relais.journal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.Rooms;
import org.relais.people.Actor;
import org.relais.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Door of the module: what participants took away from workshops. */
@Service
@Transactional
public class Journals {

    /** How long the journal stays open after the workshop closed. */
    static final Duration AFTERTHOUGHT = Duration.ofHours(24);

    private final JournalEntryRepository entries;
    private final Promises promises;
    private final Resolutions resolutions;
    private final Rooms rooms;
    private final Clock clock;

    Journals(JournalEntryRepository entries, Promises promises, Resolutions resolutions, Rooms rooms, Clock clock) {
        this.entries = entries;
        this.promises = promises;
        this.resolutions = resolutions;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Writes a page, or writes it anew: each participant has one. */
    public Writing write(RoomId id, Actor actor, Page page) {
        var seat = rooms.seat(id, actor);
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
        rooms.changed(id);
        return Writing.DONE;
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

    /** Who has written, if only to say "nothing this time". */
    @Transactional(readOnly = true)
    public Set<ParticipantId> writers(WorkshopId workshop) {
        return entries.of(workshop).stream().map(JournalEntry::participant).collect(Collectors.toUnmodifiableSet());
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
