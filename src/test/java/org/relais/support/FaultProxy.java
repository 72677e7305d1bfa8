package org.relais.support;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntSupplier;

/**
 * A connection that misbehaves on command: between clients and a server on this machine, it delays, stalls, falls silent
 * for good, cuts and resets. Bytes that it lets through are always whole and in order, as TCP's are.
 */
public final class FaultProxy implements AutoCloseable {

    /** A network holds little of what is under way: the rest waits at the sender, who notices. */
    private static final int WINDOW = 8 * 1024;

    /** How a line carries data. */
    record Pace(Duration delay, Duration jitter, int bytesPerSecond) {

        private static final Pace FULL = new Pace(Duration.ZERO, Duration.ZERO, Integer.MAX_VALUE);

        /** Of one piece of data, in nanoseconds. */
        long lateness() {
            long uneven = jitter.toNanos();
            return Math.max(0, delay.toNanos() + ThreadLocalRandom.current().nextLong(-uneven, uneven + 1));
        }
    }

    private final ServerSocket door;
    private final IntSupplier target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Pace pace = Pace.FULL;
    private volatile boolean stalled;
    private final AtomicInteger era = new AtomicInteger();

    /** @param target port of the server, asked for each connection: it may come back on another one */
    public FaultProxy(IntSupplier target) throws IOException {
        this.target = target;
        this.door = new ServerSocket(0, 1024, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("fault-proxy").start(this::accept);
    }

    public int port() {
        return door.getLocalPort();
    }

    public void pass() {
        stalled = false;
    }

    /** As in a tunnel: nothing arrives, and nobody is told. What was sent meanwhile arrives when it passes again. */
    public void stall() {
        stalled = true;
    }

    /** As after a long sleep: what is open now is silent for good, and nobody is told. Whoever connects anew is served. */
    public void lose() {
        era.incrementAndGet();
    }

    /** Slow and uneven, as on a train. */
    public void slow(Duration delay, Duration jitter, int bytesPerSecond) {
        pace = new Pace(delay, jitter, bytesPerSecond);
    }

    /** No longer slow. */
    public void quick() {
        pace = Pace.FULL;
    }

    /** Ends all open connections by a reset. */
    public void reset() {
        open.forEach(socket -> {
            try {
                socket.setSoLinger(true, 0);
            } catch (IOException gone) {
                // there is nothing left to reset
            }
            close(socket);
        });
    }

    Pace pace() {
        return pace;
    }

    /** Whether nothing arrives now over connections of this era. */
    boolean holds(int ofConnection) {
        return stalled || ofConnection != era.get();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                Thread.ofVirtual().start(() -> connect(client, era.get()));
            } catch (IOException closed) {
                // by close()
            }
        }
    }

    private void connect(Socket client, int born) {
        Socket server = new Socket();
        open.add(client);
        open.add(server);
        try {
            server.setReceiveBufferSize(WINDOW);
            server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target.getAsInt()));
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            new Line(client, server, this, born).open();
            new Line(server, client, this, born).open();
        } catch (IOException nobodyThere) {
            close(client);
            close(server);
        }
    }

    void close(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException gone) {
            // there is nothing left to close
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        reset();
    }
}
