package org.relais.live.stream;

import jakarta.servlet.AsyncContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One open stream: a thread of its own empties the mailbox into the connection. */
final class RoomStream implements Runnable {

    /** Silence is broken by an event, not a comment: a script cannot see comments, and proxies cut silent connections. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    private static final Logger log = LoggerFactory.getLogger(RoomStream.class);

    private final Listener listener;
    private final AsyncContext async;
    private final Consumer<RoomStream> whenOver;
    private final Mailbox mailbox = new Mailbox();
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicBoolean leased = new AtomicBoolean();
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
        seq = at;
        pieces.forEach(piece -> {
            if (piece instanceof ClockPiece latest) {
                clock = latest;
            }
            mailbox.put(piece);
        });
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

    /** Ends at once, written or not. */
    void cut() {
        if (over.compareAndSet(false, true)) {
            mailbox.close();
            whenOver.accept(this);
            complete();
        }
    }

    private void complete() {
        try {
            async.complete();
        } catch (IllegalStateException completed) {
            log.debug("The server had ended the stream of {} already", listener.participant());
        }
    }
}
