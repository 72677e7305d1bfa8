package org.relais.platform.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it ends without having been told to: killed, out of memory. */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);

    private final PostgresServer server;
    private final Thread thread =
            Thread.ofPlatform().daemon().name("postgres-watch").unstarted(this::watch);

    private ServerWatch(PostgresServer server) {
        this.server = server;
    }

    static ServerWatch over(PostgresServer server) {
        ServerWatch watch = new ServerWatch(server);
        watch.thread.start();
        return watch;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE);
                restartIfDead();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void restartIfDead() {
        try {
            if (!server.isRunning()) {
                log.warn("PostgreSQL ended unexpectedly; starting it again");
                server.start();
                log.info("PostgreSQL is back");
            }
        } catch (IOException | EmbeddedDatabaseRefused e) {
            log.error("PostgreSQL could not be started again yet: {}", e.getMessage());
        }
    }

    /** Waits for a restart that is under way, so that nothing starts a server that is about to be stopped. */
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
