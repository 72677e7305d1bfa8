package org.relais.live.stream;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One open stream: a thread of its own empties the mailbox into the connection. Nobody else writes to it or completes it
 * while that thread runs: the server uses the objects of a completed request for the next one.
 */
final class RoomStream implements Runnable {

    /**
     * Silence is broken by an event, not a comment: a script cannot see comments, and proxies cut silent connections. So
     * often that a page may take silence for a cut within ten seconds (L24).
     */
    private static final Duration HEARTBEAT = Duration.ofSeconds(4);

    private static final Duration LAST_WRITE = Duration.ofSeconds(2);

    private static final Logger log = LoggerFactory.getLogger(RoomStream.class);

    private final Listener listener;
    private final AsyncContext async;
    private final Consumer<RoomStream> whenOver;
    private final Mailbox mailbox = new Mailbox();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean leased = new AtomicBoolean();
    private final AtomicBoolean completed = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private volatile long seq;
    private volatile @Nullable ClockPiece clock;
    private volatile long writingSince;

    RoomStream(Listener listener, AsyncContext async, Consumer<RoomStream> whenOver) {
        this.listener = listener;
        this.async = async;
        this.whenOver = whenOver;
    }

    Listener listener() {
        return listener;
    }

    void offer(long at, Iterable<? extends Piece> pieces) {
        pieces.forEach(piece -> {
            if (piece instanceof ClockPiece latest) {
                clock = latest;
            }
            mailbox.put(piece);
        });
        seq = at;
    }

    /** @return whether its listener has to be noted as present: it was not since the stream began */
    boolean lease() {
        return leased.compareAndSet(false, true);
    }

    /** Ends after a last event was written. */
    void end(Piece last) {
        mailbox.put(last);
        mailbox.close();
    }

    /** Whether a write has been waiting for longer than this: the client stopped reading. */
    boolean stalledFor(Duration limit) {
        long since = writingSince;
        return since != 0 && System.nanoTime() - since > limit.toNanos();
    }

    @Override
    public void run() {
        try {
            OutputStream out = async.getResponse().getOutputStream();
            boolean last = false;
            while (!over.get() && !last) {
                last = mailbox.closed();
                write(out, mailbox.take(last ? Duration.ZERO : HEARTBEAT));
            }
        } catch (IOException | IllegalStateException e) {
            log.debug("The stream of {} ended: {}", listener.participant(), e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            cut();
            ended.countDown();
            complete();
        }
    }

    private void write(OutputStream out, List<Piece> pieces) throws IOException {
        writingSince = System.nanoTime();
        for (Piece piece : pieces) {
            out.write(piece.encoded());
        }
        if (pieces.isEmpty() && !mailbox.closed()) {
            beat(out);
        }
        out.flush();
        writingSince = 0;
    }

    /** Says that the stream lives, and the time again: a browser that was too busy to read it at once is put right (L10). */
    private void beat(OutputStream out) throws IOException {
        var latest = clock;
        if (latest != null) {
            out.write(latest.at(seq).encoded());
        }
        out.write(EventPiece.encode("hb", seq, "-"));
    }

    /** Takes part in nothing any more, written or not; its thread ends as soon as what it writes is written or fails. */
    void cut() {
        if (over.compareAndSet(false, true)) {
            mailbox.close();
            whenOver.accept(this);
        }
    }

    /** It never began: nothing is written by its thread. */
    void abandon() {
        cut();
        complete();
    }

    /** The connection is gone: what is being written fails, and only then the request is over. */
    void disconnected() {
        cut();
        try {
            if (!ended.await(LAST_WRITE.toMillis(), TimeUnit.MILLISECONDS)) {
                log.warn("The stream of {} still writes to a connection that is gone", listener.participant());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        complete();
    }

    private void complete() {
        if (completed.compareAndSet(false, true)) {
            try {
                async.complete();
            } catch (IllegalStateException alreadyOver) {
                log.debug("The server had ended the stream of {} already", listener.participant());
            }
        }
    }
}
