package org.relais.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.IntPredicate;
import javax.net.SocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the connections of the pool to PostgreSQL, and can break them: whoever waits for an answer on one gets an error
 * instead. The driver makes it by its name, see {@code application.yml}.
 */
public final class PoolSockets extends SocketFactory {

    private static final Logger log = LoggerFactory.getLogger(PoolSockets.class);
    private static final Set<Socket> OPEN = Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

    /** Breaks those to a server on one of these ports. */
    static void close(IntPredicate ports) {
        List<Socket> stalled;
        synchronized (OPEN) {
            stalled = OPEN.stream()
                    .filter(socket -> socket.isConnected() && !socket.isClosed() && ports.test(socket.getPort()))
                    .toList();
        }
        stalled.forEach(PoolSockets::close);
    }

    private static void close(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            log.debug("A connection to the database was broken already: {}", e.getMessage());
        }
    }

    @Override
    public Socket createSocket() {
        Socket socket = new Socket();
        OPEN.add(socket);
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return connect(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return connect(new InetSocketAddress(host, port));
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) throws IOException {
        return createSocket(host, port);
    }

    private Socket connect(InetSocketAddress address) throws IOException {
        Socket socket = createSocket();
        socket.connect(address);
        return socket;
    }
}
