package org.relais.live;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the module for formats and other modules: what a room shows, and that it changed. Who sits in it say
 * {@link Seats}, its clock has {@link Timers}.
 *
 * <p>Commands of formats lock their own rows first and the room's row last (by {@link #changed} or {@link Timers}), so
 * that no two of them wait for each other.
 */
@Service
@Transactional
public class Rooms {

    private final RoomRepository repository;
    private final Snapshots snapshots;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    Rooms(RoomRepository repository, Snapshots snapshots, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.repository = repository;
        this.snapshots = snapshots;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public RoomSnapshot snapshot(RoomId id) {
        return snapshots.read(id);
    }

    @Transactional(readOnly = true)
    public Optional<RoomId> of(WorkshopId workshop) {
        return repository.findByWorkshop(workshop).map(Room::id);
    }

    /**
     * The step that runs now, which is the one that commands of a format act on. Empty in the lobby.
     *
     * @throws Over after the end
     */
    @Transactional(readOnly = true)
    public Optional<StepId> step(RoomId id) {
        return repository.findById(id).map(Room::open).map(Room::step);
    }

    /**
     * What a format keeps of the step that runs, locked.
     *
     * @throws Over when the step that runs is not one of that format
     */
    public <K> K kept(RoomId id, Function<StepId, Optional<K>> lock) {
        return step(id).flatMap(lock).orElseThrow(() -> Over.step(id));
    }

    /** @throws Over after the end, for commands that may have nothing to do before they call {@link #changed} */
    @Transactional(readOnly = true)
    public void requireOpen(RoomId id) {
        step(id);
    }

    /** When the room closed; empty while it is open. */
    @Transactional(readOnly = true)
    public Optional<Instant> closedAt(RoomId id) {
        return repository.findById(id).map(Room::closedAt);
    }

    /**
     * Takes the room's next sequence number; after the commit all screens are brought up to date. Every command of a
     * format calls it once, last, inside its transaction.
     *
     * @return the new sequence number
     * @throws Over after the end: what the command did is taken back
     */
    public long changed(RoomId id) {
        return next(id, "state <> 'CLOSED'");
    }

    /** As {@link #changed}, for the end itself and for what people may add to it: their journals. */
    public long changedAtLast(RoomId id) {
        return next(id, "true");
    }

    private long next(RoomId id, String when) {
        long seq = jdbc.sql("update room set seq = seq + 1 where id = :id and " + when + " returning seq")
                .param("id", id.value())
                .query(Long.class)
                .optional()
                .orElseThrow(() -> repository.findById(id).isPresent() ? Over.workshop(id) : new NotFound(id));
        events.publishEvent(new RoomChanged(id));
        return seq;
    }

    /** As {@link #changed}, unless the command was refused and so had no effect. */
    public <R> Optional<R> changedUnless(RoomId id, Optional<R> refusal) {
        if (refusal.isEmpty()) {
            changed(id);
        }
        return refusal;
    }

    /** The room's sequence number. */
    @Transactional(readOnly = true)
    public long seq(RoomId id) {
        return snapshots.seq(id);
    }
}
