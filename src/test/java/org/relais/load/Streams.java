package org.relais.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.relais.load.Events.Listener;

/** All open event streams of this process, read by one thread. */
public final class Streams implements AutoCloseable {

    /** An open stream, and what it is to those who opened it. */
    private record Open(Events events, Runnable over) {}

    private record Wanted(SocketChannel channel, Open open) {}

    private final Selector selector;
    private final Queue<Wanted> wanted = new ConcurrentLinkedQueue<>();
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 16);
    private final Thread reader = Thread.ofPlatform().daemon().name("streams").unstarted(this::read);

    public Streams() throws IOException {
        selector = Selector.open();
        reader.start();
    }

    /**
     * Opens a stream as this browser, and waits for the answer.
     *
     * @param over called when the server ended it
     * @return what closes it; the answer's status when it was refused is thrown
     */
    public AutoCloseable open(Web web, String path, boolean keep, Listener listener, Runnable over) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), web.port()));
        try {
            channel.socket().setTcpNoDelay(true);
            channel.socket().setSoTimeout(30_000);
            channel.write(ByteBuffer.wrap(web.head("GET", path, Map.of(), 0).getBytes(ISO_8859_1)));
            String head = head(channel);
            if (!head.startsWith("HTTP/1.1 200")) {
                throw new Refused(Integer.parseInt(head.substring(9, 12)));
            }
            channel.configureBlocking(false);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
        wanted.add(new Wanted(channel, new Open(new Events(listener, keep), over)));
        selector.wakeup();
        return channel::close;
    }

    /** A stream that is opened and never read, with next to no room for what it is sent. */
    public static SocketChannel deaf(Person person) throws IOException {
        SocketChannel channel = SocketChannel.open();
        channel.socket().setReceiveBufferSize(1024);
        channel.connect(new InetSocketAddress(
                InetAddress.getLoopbackAddress(), person.web().port()));
        String head = person.web().head("GET", person.stream(), Map.of(), 0);
        channel.write(ByteBuffer.wrap(head.getBytes(ISO_8859_1)));
        return channel;
    }

    /** Whether the server has ended it: what had been sent comes, piece by piece, and then nothing can come any more. */
    public static boolean isOver(SocketChannel channel) throws IOException {
        channel.configureBlocking(false);
        ByteBuffer rest = ByteBuffer.allocate(1 << 16);
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        try {
            int read = 0;
            while (read >= 0 && System.nanoTime() < end) {
                rest.clear();
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
                read = channel.read(rest);
            }
            return read < 0;
        } catch (IOException reset) {
            return true;
        }
    }

    /** The server gave no stream. */
    public static final class Refused extends IOException {

        private static final long serialVersionUID = 1L;
        private final int status;

        Refused(int status) {
            super("No stream: " + status);
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    /** Byte by byte: what follows belongs to the stream. */
    private static String head(SocketChannel channel) throws IOException {
        StringBuilder head = new StringBuilder();
        ByteBuffer one = ByteBuffer.allocate(1);
        while (head.length() < 4 || !"\r\n\r\n".contentEquals(head.subSequence(head.length() - 4, head.length()))) {
            one.clear();
            if (channel.read(one) < 0) {
                throw new IOException("The server hung up");
            }
            head.append((char) one.get(0));
        }
        return head.toString();
    }

    private void read() {
        try {
            while (selector.isOpen()) {
                selector.select(this::readable, 100);
                for (Wanted next = wanted.poll(); next != null; next = wanted.poll()) {
                    register(next);
                }
            }
        } catch (IOException | java.nio.channels.ClosedSelectorException closed) {
            // the test is over
        }
    }

    private void register(Wanted next) {
        try {
            next.channel().register(selector, SelectionKey.OP_READ, next.open());
        } catch (IOException closedMeanwhile) {
            next.open().over().run();
        }
    }

    private void readable(SelectionKey key) {
        Open open = (Open) key.attachment();
        try {
            buffer.clear();
            int count = ((SocketChannel) key.channel()).read(buffer);
            if (count < 0) {
                throw new IOException("The server hung up");
            }
            open.events().take(buffer.flip(), System.nanoTime());
        } catch (IOException ended) {
            key.cancel();
            closeQuietly((SocketChannel) key.channel());
            open.over().run();
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException gone) {
            // there is nothing left to close
        }
    }

    @Override
    public void close() throws IOException {
        for (SelectionKey key : selector.keys()) {
            closeQuietly((SocketChannel) key.channel());
        }
        selector.close();
    }
}
