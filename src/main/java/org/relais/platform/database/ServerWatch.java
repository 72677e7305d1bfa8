package org.relais.platform.database;

import java.io.IOException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts the server again when it ends without having been told to: killed, out of memory. */
final class ServerWatch implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ServerWatch.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int PAUSES_AFTER_FAILURE = 10;

    private final PostgresServer server;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("postgres-watch").factory());

    private int pausesLeft;

    private ServerWatch(PostgresServer server) {
        this.server = server;
    }

    static ServerWatch over(PostgresServer server) {
        ServerWatch watch = new ServerWatch(server);
        watch.timer.scheduleWithFixedDelay(watch::look, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    private void look() {
        if (pausesLeft > 0) {
            pausesLeft--;
        } else {
            restartIfDead();
        }
    }

    private void restartIfDead() {
        try {
            if (!server.isRunning()) {
                log.warn("PostgreSQL ended unexpectedly; starting it again");
                server.restart();
                log.info("PostgreSQL is back");
            }
        } catch (IOException | RuntimeException e) { // one that escaped would end the watch
            pausesLeft = PAUSES_AFTER_FAILURE;
            log.error("PostgreSQL could not be started again, next try in a few seconds: {}", e.getMessage());
        }
    }

    /** Waits for a restart that is under way: nothing may start a server that is about to be stopped. */
    @Override
    public void close() {
        timer.close();
    }
}
