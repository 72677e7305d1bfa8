package org.relais.faults;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.relais.load.Hall;
import org.relais.load.Hall.Room;
import org.relais.platform.database.TestServer;
import org.relais.support.RelaisProcess;

/**
 * Relais as the tests of this suite start it: one node with the database that it brings along, or nodes that share one.
 * Either way what is committed is on the disk.
 */
final class Site implements AutoCloseable {

    /** Dots that each voter has. */
    static final int BUDGET = 3;

    private static final String NAME = "faults";

    private final Path home;
    private final @Nullable TestServer server;
    private final List<RelaisProcess> nodes = new ArrayList<>();

    private Site(Path home, @Nullable TestServer server) {
        this.home = home;
        this.server = server;
    }

    /** One node, which starts its own database under this directory. */
    static Site alone(Path home) throws Exception {
        Site site = new Site(home, null);
        site.launch(home, List.of(), null, List.of("--relais.demo=true"));
        return site;
    }

    /** A database without nodes yet. */
    static Site shared(Path home) throws Exception {
        TestServer server = TestServer.durable();
        try (Connection connection =
                        DriverManager.getConnection(server.url() + "postgres", server.superuser(), server.password());
                var statement = connection.createStatement()) {
            statement.execute("create database " + NAME);
        }
        return new Site(home, server);
    }

    /** One more node. */
    RelaisProcess start(String... settings) throws Exception {
        return start(databasePort(), null, List.of(), settings);
    }

    /** @param port where this node finds the database */
    RelaisProcess startBehind(int port) throws Exception {
        return start(port, null, List.of());
    }

    /** A node that takes its time from a {@link WrongClock}, which reads it from this file. */
    RelaisProcess startWithClock(Path clock, String... settings) throws Exception {
        return start(databasePort(), WrongClock.class, List.of("-D" + WrongClock.FILE + "=" + clock), settings);
    }

    private RelaisProcess start(int port, @Nullable Class<?> main, List<String> machine, String... settings)
            throws Exception {
        TestServer shared = shared();
        List<String> arguments = new ArrayList<>(List.of(
                "--relais.demo=" + nodes.isEmpty(),
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + port + "/" + NAME,
                "--spring.datasource.username=" + shared.superuser(),
                "--spring.datasource.password=" + shared.password()));
        arguments.addAll(List.of(settings));
        Path own = Files.createDirectories(home.resolve(UUID.randomUUID().toString()));
        return launch(own, machine, main, arguments);
    }

    private RelaisProcess launch(Path own, List<String> machine, @Nullable Class<?> main, List<String> arguments)
            throws Exception {
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        options.addAll(machine);
        RelaisProcess node = RelaisProcess.start(own, freePort(), options, main, arguments);
        nodes.add(node);
        return node;
    }

    /** Where the shared database listens. */
    int databasePort() {
        return Integer.parseInt(shared().url().replaceFirst(".*:(\\d+)/.*", "$1"));
    }

    private TestServer shared() {
        if (server == null) {
            throw new IllegalStateException("This node brought its own database along");
        }
        return server;
    }

    /** The node that was started first. */
    RelaisProcess first() {
        return nodes.getFirst();
    }

    /** A connection to the database, past everything that breaks. */
    Connection database() throws Exception {
        return server == null
                ? first().database()
                : DriverManager.getConnection(server.url() + NAME, server.superuser(), server.password());
    }

    /** A room that votes on five cards. */
    Room room() throws Exception {
        try (Connection database = database()) {
            return Hall.open(first().port(), database, 1, 5, BUDGET).getFirst();
        }
    }

    @Override
    public void close() throws Exception {
        for (RelaisProcess node : nodes) {
            node.close();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
