package org.relais.live.stream;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.relais.live.ParticipantId;
import org.relais.live.RoomId;

/** The open streams of one room on this node, and what their screens show. */
final class RoomHub {

    private final RoomId room;
    private final RoomRenderer renderer;
    private final Set<RoomStream> streams = ConcurrentHashMap.newKeySet();
    private final Set<RoomStream> fresh = ConcurrentHashMap.newKeySet();
    private final Map<Look, Picture> shown = new HashMap<>();
    private volatile long seq;

    RoomHub(RoomId room, RoomRenderer renderer) {
        this.room = room;
        this.renderer = renderer;
    }

    RoomId room() {
        return room;
    }

    /** The sequence number that the screens show. */
    long seq() {
        return seq;
    }

    /** What the screens show is not known to be right: it is not equal to any number of the database. */
    void forget() {
        seq = -1;
    }

    Set<RoomStream> streams() {
        return streams;
    }

    void add(RoomStream stream) {
        streams.add(stream);
    }

    /** @return whether nobody is left */
    boolean remove(RoomStream stream) {
        streams.remove(stream);
        fresh.remove(stream);
        return streams.isEmpty();
    }

    long streamsOf(ParticipantId participant) {
        return streams.stream()
                .filter(stream -> stream.listener().participant().equals(participant))
                .count();
    }

    /** Draws the room once per look in use, and gives each screen what it does not show yet. */
    synchronized void flush() {
        Set<Look> looks =
                streams.stream().map(stream -> stream.listener().look()).collect(Collectors.toCollection(HashSet::new));
        renderer.draw(room, looks).forEach(this::show);
        shown.keySet().retainAll(looks);
    }

    private void show(Look look, Picture now) {
        Picture before = shown.put(look, now);
        seq = now.seq();
        var news = now.since(before);
        streams.stream()
                .filter(stream -> stream.listener().look().equals(look))
                .forEach(stream -> stream.offer(now.seq(), fresh.remove(stream) ? now.all() : news));
    }

    /**
     * Gives a new stream all that its screen shows, now or, when its page is newer than what is known here, with the next
     * drawing: a hundred who come at once make the room be drawn as often as its pace allows, not a hundred times. The
     * stream was added before this is called, so no change falls between.
     */
    synchronized void welcome(RoomStream stream, long since) {
        Picture known = shown.get(stream.listener().look());
        if (known == null || known.seq() < since) {
            fresh.add(stream);
        } else {
            stream.offer(known.seq(), known.all());
        }
    }
}
