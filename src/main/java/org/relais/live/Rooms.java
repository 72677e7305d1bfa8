package org.relais.live;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.relais.community.Communities;
import org.relais.community.CommunityId;
import org.relais.people.Actor;
import org.relais.people.PersonId;
import org.relais.shared.NotFound;
import org.relais.workshop.StepId;
import org.relais.workshop.WorkshopId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Door of the module for formats and other modules.
 *
 * <p>Commands of formats lock their own rows first and the room's row last (by {@link #changed}, {@link #startTimer} or
 * {@link #stopTimer}), so that no two of them wait for each other.
 */
@Service
@Transactional
public class Rooms {

    private final RoomRepository repository;
    private final Participants participants;
    private final Snapshots snapshots;
    private final Communities communities;
    private final DatabaseTime time;
    private final JdbcClient jdbc;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;

    Rooms(
            RoomRepository repository,
            Participants participants,
            Snapshots snapshots,
            Communities communities,
            DatabaseTime time,
            JdbcClient jdbc,
            EntityManager entities,
            ApplicationEventPublisher events) {
        this.repository = repository;
        this.participants = participants;
        this.snapshots = snapshots;
        this.communities = communities;
        this.time = time;
        this.jdbc = jdbc;
        this.entities = entities;
        this.events = events;
    }

    /**
     * The actor's place in the room.
     *
     * @throws NotFound when the actor is not in this room or was removed, as for an absent room
     */
    @Transactional(readOnly = true)
    public Seat seat(RoomId id, Actor actor) {
        return find(id, actor).orElseThrow(() -> new NotFound(id));
    }

    /** The actor's place, if there is one: see {@link #seat}. */
    @Transactional(readOnly = true)
    public Optional<Seat> find(RoomId id, Actor actor) {
        return participants
                .find(id, actor)
                .filter(place -> admits(place.membersOf(), actor))
                .map(place -> new Seat(id, place.id(), place.name(), place.leads()));
    }

    /** The seat of somebody who leads the room; {@link NotFound} otherwise. */
    @Transactional(readOnly = true)
    public Seat lead(RoomId id, Actor actor) {
        return find(id, actor).filter(Seat::facilitator).orElseThrow(() -> new NotFound(id));
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
        return repository.findById(id).map(Rooms::open).map(Room::step);
    }

    /**
     * What a format keeps of the step that runs, locked.
     *
     * @throws Over when the step that runs is not one of that format
     */
    public <K> K kept(RoomId id, Function<StepId, Optional<K>> lock) {
        return step(id).flatMap(lock).orElseThrow(() -> Over.step(id));
    }

    private static Room open(Room room) {
        if (room.closed()) {
            throw Over.workshop(room.id());
        }
        return room;
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

    /** Starts the clock that all screens show anew (L10), for example for the next topic. */
    public void startTimer(RoomId id, Duration length) {
        lockOpen(id).startClock(length, time.now());
    }

    /** Takes the clock off the screens. */
    public void stopTimer(RoomId id) {
        lockOpen(id).stopClock();
    }

    /** The time is up and stands at zero: whoever leads can still give some. */
    public void cutTimer(RoomId id) {
        lockOpen(id).turn((clock, now) -> clock.cut(), time.now());
    }

    /** @throws Over after the end */
    Room lockOpen(RoomId id) {
        return open(lock(id));
    }

    /** As it is now, whatever this transaction read before: whoever comes second acts on what the first one left. */
    Room lock(RoomId id) {
        Room room = repository.findById(id).orElseThrow(() -> new NotFound(id));
        entities.flush();
        entities.refresh(room, LockModeType.PESSIMISTIC_WRITE);
        return room;
    }

    /**
     * The same, for somebody who leads the room; {@link NotFound} to all others.
     *
     * @throws Over after the end
     */
    Room lock(RoomId id, Actor lead) {
        lead(id, lead);
        return lockOpen(id);
    }

    private boolean admits(@Nullable CommunityId membersOf, Actor actor) {
        PersonId person = actor.person();
        return membersOf == null || person != null && communities.isMember(membersOf, person);
    }
}
