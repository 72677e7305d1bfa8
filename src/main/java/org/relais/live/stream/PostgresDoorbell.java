package org.relais.live.stream;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Rings other nodes by an empty NOTIFY, at most every 30 ms and on a connection of its own: inside of the transactions
 * that write, it would make their commits wait for each other. While the database is away it is silent; the pulse of
 * every node asks once a second anyway.
 */
@Component
@ConditionalOnProperty(name = "relais.live.doorbell", havingValue = "postgres")
class PostgresDoorbell implements Doorbell, SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(PostgresDoorbell.class);
    private static final String CHANNEL = "relais_room";
    private static final Duration PAUSE = Duration.ofMillis(30);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Semaphore rung = new Semaphore(0);
    private volatile Runnable heard = () -> {};
    private volatile boolean running;

    PostgresDoorbell(JdbcConnectionDetails database) {
        this.database = database;
    }

    @Override
    public void ring() {
        rung.release();
    }

    @Override
    public void answer(Runnable heard) {
        this.heard = heard;
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("doorbell-ring").start(() -> whileRunning(this::notifyOthers));
        Thread.ofPlatform().daemon().name("doorbell-answer").start(() -> whileRunning(this::listen));
    }

    @Override
    public void stop() {
        running = false;
        rung.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private interface Work {
        void on(Connection connection) throws SQLException, InterruptedException;
    }

    private void whileRunning(Work work) {
        while (running) {
            try (Connection connection = connect()) {
                work.on(connection);
            } catch (SQLException e) {
                log.info("The doorbell is silent: {}", e.getMessage());
                pause(RETRY);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void notifyOthers(Connection connection) throws SQLException, InterruptedException {
        try (Statement statement = connection.createStatement()) {
            while (running) {
                rung.acquire();
                rung.drainPermits();
                statement.execute("NOTIFY " + CHANNEL);
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("LISTEN " + CHANNEL);
        }
        PGConnection bell = connection.unwrap(PGConnection.class);
        while (running) {
            @Nullable Object @Nullable [] rings = bell.getNotifications(1_000);
            if (rings != null && rings.length > 0) {
                answered();
            }
        }
    }

    /** What goes wrong while answering is no reason to stop listening: the pulse looks again within a second. */
    private void answered() {
        try {
            heard.run();
        } catch (RuntimeException e) {
            log.info("A ring of the doorbell was not answered: {}", e.getMessage());
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private static void pause(Duration time) {
        try {
            TimeUnit.MILLISECONDS.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
