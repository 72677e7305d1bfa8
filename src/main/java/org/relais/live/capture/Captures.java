package org.relais.live.capture;

import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.relais.live.RoomId;
import org.relais.live.RoomSnapshot;
import org.relais.live.RoomState;
import org.relais.live.Rooms;
import org.relais.live.Seat;
import org.relais.live.Seats;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.Role;
import org.relais.workshop.StepLine;
import org.relais.workshop.Workshops;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The notes of a running workshop (S83). The scribe writes them, and so may the synthesiser and whoever leads; after the
 * end they stand in the minutes, which are corrected there.
 */
@Service
@Transactional
public class Captures {

    /** More than a day of notes; a page shows them all. */
    static final int MOST = 300;

    private final CaptureRows rows;
    private final Rooms rooms;
    private final Seats seats;
    private final Workshops workshops;

    Captures(CaptureRows rows, Rooms rooms, Seats seats, Workshops workshops) {
        this.rows = rows;
        this.rooms = rooms;
        this.seats = seats;
        this.workshops = workshops;
    }

    /** The page of somebody who may take notes here; {@link NotFound} to all others. */
    @Transactional(readOnly = true)
    public CapturePage open(RoomId id, Actor actor) {
        Seat seat = seats.of(id, actor);
        RoomSnapshot room = rooms.snapshot(id);
        if (!seat.facilitator() && !mayWrite(room, actor.person())) {
            throw new NotFound(id);
        }
        List<Capture> written = rows.of(id);
        Collections.reverse(written);
        return new CapturePage(
                id,
                room.workshop().line().id(),
                room.workshop().line().title(),
                room.step() == null ? null : room.step().title(),
                room.state() != RoomState.CLOSED,
                seat,
                written);
    }

    private boolean mayWrite(RoomSnapshot room, @Nullable PersonId person) {
        return person != null
                && (workshops.mayWriteMinutes(room.workshop().line().id(), person)
                        || room.workshop()
                                .holder(Role.SYNTHESISER)
                                .filter(person::equals)
                                .isPresent());
    }

    /**
     * Captures a sentence beside the step that runs; the same identity twice is one.
     *
     * @return false when nothing can be added any more: the room is closed, or full of notes
     */
    public boolean add(RoomId id, Actor actor, CaptureId capture, CaptureKind kind, String text) {
        CapturePage page = open(id, actor);
        if (!page.open() || rows.count(id) >= MOST) {
            return false;
        }
        StepLine step = rooms.snapshot(id).step();
        rows.add(
                capture,
                id,
                step == null ? null : step.id(),
                kind,
                text,
                page.seat().participant());
        rooms.changed(id);
        return true;
    }

    /** @param version of the note that this edit started from, see {@link Capture#version()} */
    public Rewording reword(RoomId id, Actor actor, CaptureId capture, long version, CaptureKind kind, String text) {
        if (!open(id, actor).open()) {
            return Rewording.OVER;
        }
        long stored = rows.lock(id, capture).orElseThrow(() -> new NotFound(capture));
        if (stored != version && stored != Capture.version(kind, text)) {
            return Rewording.STALE;
        }
        rows.reword(capture, kind, text);
        rooms.changed(id);
        return Rewording.DONE;
    }

    /** @return false when the room is closed */
    public boolean remove(RoomId id, Actor actor, CaptureId capture) {
        if (!open(id, actor).open()) {
            return false;
        }
        if (!rows.remove(id, capture)) {
            throw new NotFound(capture);
        }
        rooms.changed(id);
        return true;
    }
}
