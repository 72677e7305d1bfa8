package org.relais.live.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.relais.live.ParticipantId;
import org.relais.live.RoomChanged;
import org.relais.live.RoomId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.TaskScheduler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Brings rooms to their screens. A change marks its room after the commit, and the room is drawn at once, or as soon as
 * its {@link Pace} allows: two hundred people who vote at once cost some twenty drawings a second, not two hundred.
 */
@Component
class RoomChannel {

    private static final Logger log = LoggerFactory.getLogger(RoomChannel.class);

    private final Map<RoomId, Served> rooms = new ConcurrentHashMap<>();
    private final RoomRenderer renderer;
    private final Doorbell doorbell;
    private final TaskScheduler scheduler;
    private final Duration pause;

    RoomChannel(RoomRenderer renderer, Doorbell doorbell, TaskScheduler roomScheduler, LiveProperties properties) {
        this.renderer = renderer;
        this.doorbell = doorbell;
        this.scheduler = roomScheduler;
        this.pause = properties.flushEvery();
    }

    /** A room with open streams on this node. */
    private record Served(RoomHub hub, Pace pace, AtomicBoolean marked) {

        /** @return whether it was not marked already */
        boolean mark() {
            return marked.compareAndSet(false, true);
        }
    }

    @TransactionalEventListener
    void on(RoomChanged event) {
        mark(event.room());
        doorbell.ring();
    }

    /** The screens of the room may be out of date. */
    void mark(RoomId room) {
        Served served = rooms.get(room);
        if (served != null && served.mark()) {
            Duration rest = served.pace().rest();
            scheduler.schedule(
                    () -> flush(served), scheduler.getClock().instant().plus(rest));
        }
    }

    private void flush(Served served) {
        served.marked().set(false);
        long begun = System.nanoTime();
        try {
            served.hub().flush();
            served.pace().drawn(begun);
        } catch (RuntimeException e) {
            // the database may be away: the room is drawn again when it was asked for its state again
            log.warn("Room {} could not be drawn: {}", served.hub().room(), e.toString());
            served.hub().forget();
        }
    }

    void add(RoomStream stream) {
        rooms.compute(stream.listener().room(), (room, served) -> {
            Served open = served == null ? begun(room) : served;
            open.hub().add(stream);
            return open;
        });
    }

    private Served begun(RoomId room) {
        return new Served(new RoomHub(room, renderer), new Pace(pause), new AtomicBoolean());
    }

    void welcome(RoomStream stream, long since) {
        hub(stream.listener().room()).ifPresent(hub -> hub.welcome(stream, since));
    }

    void remove(RoomStream stream) {
        rooms.computeIfPresent(
                stream.listener().room(), (room, served) -> served.hub().remove(stream) ? null : served);
    }

    Optional<RoomHub> hub(RoomId room) {
        return Optional.ofNullable(rooms.get(room)).map(Served::hub);
    }

    long streamsOf(RoomId room, ParticipantId participant) {
        return hub(room).map(hub -> hub.streamsOf(participant)).orElse(0L);
    }

    Collection<RoomId> served() {
        return List.copyOf(rooms.keySet());
    }

    List<RoomStream> streams() {
        return rooms.values().stream()
                .flatMap(served -> served.hub().streams().stream())
                .toList();
    }
}
