package org.relais.live.stream;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;
import org.relais.live.stream.RoomWatch.Standing;
import org.springframework.stereotype.Component;

/**
 * Once a second: which rooms changed on another node, or because somebody went or came; which streams have to end. It
 * makes a lost ring of the doorbell cost a second, and never more.
 */
@Component
class RoomPulse {

    private static final Duration STALL = Duration.ofSeconds(5);

    /**
     * Every so many pulses leases are renewed, and a room is drawn anew since the predicted end moves with the time: at each
     * pulse another part of the rooms, so that two hundred are not drawn in the same moment.
     */
    private static final int SLOW = 10;

    private final RoomChannel channel;
    private final RoomWatch watch;
    private final SeatCheck seats;
    private final Presence presence;
    private final Map<RoomId, Long> present = new ConcurrentHashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private int count;

    RoomPulse(RoomChannel channel, RoomWatch watch, SeatCheck seats, Presence presence) {
        this.channel = channel;
        this.watch = watch;
        this.seats = seats;
        this.presence = presence;
    }

    void beat() {
        lock.lock();
        try {
            List<RoomStream> streams = channel.streams();
            streams.stream().filter(stream -> stream.stalledFor(STALL)).forEach(RoomStream::cut);
            if (!streams.isEmpty()) {
                look(streams);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Another node rang: only which rooms moved is asked, at whatever rate it rings. */
    void glance() {
        lock.lock();
        try {
            watch.standing(channel.served()).stream()
                    .filter(this::moved)
                    .forEach(standing -> channel.mark(standing.room()));
        } finally {
            lock.unlock();
        }
    }

    private void look(List<RoomStream> streams) {
        int turn = count++ % SLOW;
        Predicate<RoomId> slow = room -> Math.floorMod(room.hashCode(), SLOW) == turn;
        List<RoomStream> due = streams.stream()
                .filter(stream -> stream.lease() || slow.test(stream.listener().room()))
                .toList();
        if (!due.isEmpty()) {
            presence.renew(participants(due));
        }
        Collection<RoomId> served = channel.served();
        List<Standing> standings = watch.standing(served);
        standings.stream()
                .filter(standing -> moved(standing) || slow.test(standing.room()))
                .forEach(standing -> channel.mark(standing.room()));
        present.keySet().retainAll(new HashSet<>(served));
        seats.lost(streams, standings).forEach(stream -> stream.end(EventPiece.of("gone", 0, "-")));
    }

    private boolean moved(Standing standing) {
        Long before = present.put(standing.room(), standing.presence());
        boolean others = before == null || before != standing.presence();
        return others
                || channel.hub(standing.room())
                        .filter(hub -> hub.seq() != standing.seq())
                        .isPresent();
    }

    private static Set<ParticipantId> participants(List<RoomStream> streams) {
        return streams.stream().map(stream -> stream.listener().participant()).collect(Collectors.toSet());
    }
}
