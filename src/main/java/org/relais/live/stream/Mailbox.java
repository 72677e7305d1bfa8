package org.relais.live.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * What waits for one reader: one slot per thing shown, the latest version only. A slow reader skips versions and never
 * holds up whoever puts something in.
 */
final class Mailbox {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Map<String, Piece> slots = new LinkedHashMap<>();
    private boolean closed;

    void put(Piece piece) {
        lock.lock();
        try {
            if (!closed) {
                slots.remove(piece.slot());
                slots.put(piece.slot(), piece);
                arrived.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes all that is there, waiting for something to come; empty when nothing came in time or it was closed. */
    List<Piece> take(Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (slots.isEmpty() && !closed && nanos > 0) {
                nanos = arrived.awaitNanos(nanos);
            }
            List<Piece> taken = List.copyOf(slots.values());
            slots.clear();
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** Nothing more comes in; what is there can still be taken. */
    void close() {
        lock.lock();
        try {
            closed = true;
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    boolean closed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }
}
