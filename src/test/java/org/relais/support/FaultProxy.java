package org.relais.support;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * A connection that misbehaves on command: between clients and a server on this machine, it delays, stalls, swallows,
 * cuts and resets. Bytes that it lets through are always whole and in order, as TCP's are.
 */
public final class FaultProxy implements AutoCloseable {

    private static final int UNIT = 4096;

    /** What happens to bytes. */
    private enum Mode {
        PASS,
        /** Read, and kept: what was sent meanwhile arrives when it passes again. */
        STALL,
        /** Read, and lost: nobody hears that. The connections are of no use any more. */
        SWALLOW,
        /** No new connections. */
        REFUSE
    }

    private final ServerSocket door;
    private final IntSupplier target;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile Mode mode = Mode.PASS;
    private volatile Duration delay = Duration.ZERO;
    private volatile Duration jitter = Duration.ZERO;
    private volatile int bytesPerSecond = Integer.MAX_VALUE;

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
        mode = Mode.PASS;
    }

    public void stall() {
        mode = Mode.STALL;
    }

    public void swallow() {
        mode = Mode.SWALLOW;
    }

    /** Cuts what is open, and takes no more. */
    public void refuse() {
        mode = Mode.REFUSE;
        cut();
    }

    /** Slow and uneven, as on a train: every piece of data waits. */
    public void slow(Duration delay, Duration jitter, int bytesPerSecond) {
        this.delay = delay;
        this.jitter = jitter;
        this.bytesPerSecond = bytesPerSecond;
    }

    /** Ends all open connections, the way a server says goodbye. */
    public void cut() {
        open.forEach(FaultProxy::close);
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

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket client = door.accept();
                if (mode == Mode.REFUSE) {
                    close(client);
                } else {
                    Thread.ofVirtual().start(() -> connect(client));
                }
            } catch (IOException closed) {
                // by close()
            }
        }
    }

    private void connect(Socket client) {
        try {
            Socket server = new Socket(InetAddress.getLoopbackAddress(), target.getAsInt());
            client.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            open.add(client);
            open.add(server);
            Thread.ofVirtual().start(() -> pump(client, server));
            Thread.ofVirtual().start(() -> pump(server, client));
        } catch (IOException nobodyThere) {
            close(client);
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] bytes = new byte[UNIT];
        try {
            InputStream in = from.getInputStream();
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                hold(count);
                if (mode != Mode.SWALLOW) {
                    to.getOutputStream().write(bytes, 0, count);
                }
            }
        } catch (IOException cut) {
            // the other side has gone, or cut() was called
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            close(from);
            close(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private void hold(int count) throws InterruptedException {
        long wait = delay.toMillis() + count * 1000L / bytesPerSecond;
        long uneven = jitter.toMillis();
        if (wait + uneven > 0) {
            TimeUnit.MILLISECONDS.sleep(
                    Math.max(0, wait + ThreadLocalRandom.current().nextLong(-uneven, uneven + 1)));
        }
        while (mode == Mode.STALL) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException gone) {
            // there is nothing left to close
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        mode = Mode.PASS;
        cut();
    }
}
