package org.relais.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * One direction of a connection through a {@link FaultProxy}: pieces of data come late, in order, no quicker than the
 * line carries them. Only a few are under way at once, as in a network: what does not fit waits at the sender.
 */
final class Line {

    private static final int PIECE = 2048;
    private static final int UNDER_WAY = 10;
    private static final Piece END = new Piece(new byte[0], 0);

    private record Piece(byte[] bytes, long due) {}

    private interface Work {
        void run() throws IOException, InterruptedException;
    }

    private final Socket from;
    private final Socket to;
    private final FaultProxy proxy;
    private final int era;
    private final BlockingQueue<Piece> underWay = new ArrayBlockingQueue<>(UNDER_WAY);
    private long carried;
    private long latest;

    /** @param era see {@link FaultProxy#lose} */
    Line(Socket from, Socket to, FaultProxy proxy, int era) {
        this.from = from;
        this.to = to;
        this.proxy = proxy;
        this.era = era;
    }

    void open() {
        Thread.ofVirtual().start(() -> run(this::take));
        Thread.ofVirtual().start(() -> run(this::deliver));
    }

    private void run(Work work) {
        try {
            work.run();
        } catch (IOException cut) {
            end();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
        }
    }

    private void take() throws IOException, InterruptedException {
        InputStream in = from.getInputStream();
        byte[] bytes = new byte[PIECE];
        for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
            underWay.put(new Piece(Arrays.copyOf(bytes, count), due(count)));
        }
        underWay.put(END);
    }

    /** The line carries one piece after the other; then each is late in its own way, but none overtakes another. */
    private long due(int count) {
        FaultProxy.Pace pace = proxy.pace();
        carried = Math.max(carried, System.nanoTime()) + count * 1_000_000_000L / pace.bytesPerSecond();
        latest = Math.max(latest, carried + pace.lateness());
        return latest;
    }

    private void deliver() throws IOException, InterruptedException {
        for (Piece piece = underWay.take(); piece != END; piece = underWay.take()) {
            LockSupport.parkNanos(piece.due() - System.nanoTime());
            while (proxy.holds(era) && !to.isClosed()) {
                TimeUnit.MILLISECONDS.sleep(10);
            }
            to.getOutputStream().write(piece.bytes());
        }
        end();
    }

    private void end() {
        proxy.close(from);
        proxy.close(to);
        underWay.clear();
        underWay.offer(END);
    }
}
