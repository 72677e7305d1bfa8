package org.relais.platform.database;

import com.zaxxer.hikari.HikariConfigMXBean;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.postgresql.PGProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.DataSourceUnwrapper;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Asks the database twice a second whether it is there. When it says nothing for two seconds (a disk that hangs, a
 * network that swallows), whoever waits for it is let go with an error, and whoever comes waits a quarter of a second
 * instead of two: pages say that the database is away, threads are free for what needs none. A single slow query breaks
 * nothing, since this question is answered meanwhile.
 */
@Component
class DatabaseWatch implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabaseWatch.class);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final String PATIENCE_SECONDS = "2";
    private static final long WAIT_WHILE_AWAY = 250;

    private final JdbcConnectionDetails database;
    private final HikariConfigMXBean pool;
    private final long usualWait;
    private final Set<Integer> ports;
    private @Nullable Connection connection;
    private boolean away;
    private volatile boolean running;

    DatabaseWatch(JdbcConnectionDetails database, DataSource source) {
        this.database = database;
        HikariDataSource hikari = DataSourceUnwrapper.unwrap(source, HikariConfigMXBean.class, HikariDataSource.class);
        if (hikari == null) {
            throw new IllegalStateException("The pool is not Hikari's");
        }
        this.pool = hikari.getHikariConfigMXBean();
        this.usualWait = hikari.getConnectionTimeout();
        this.ports = ports(database.getJdbcUrl());
    }

    private static Set<Integer> ports(String url) {
        Properties address = Driver.parseURL(url, null);
        String ports = address == null ? null : PGProperty.PG_PORT.getOrDefault(address);
        return ports == null
                ? Set.of()
                : Arrays.stream(ports.split(",")).map(Integer::valueOf).collect(Collectors.toSet());
    }

    @Override
    public void start() {
        running = true;
        Thread.ofPlatform().daemon().name("database-watch").start(this::watch);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void watch() {
        try {
            while (running) {
                look(answers());
                TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            forget();
        }
    }

    private void look(boolean answers) {
        if (!answers && running) {
            PoolSockets.close(ports::contains);
        }
        if (answers == away) {
            away = !answers;
            pool.setConnectionTimeout(away ? WAIT_WHILE_AWAY : usualWait);
            log.warn(away ? "The database does not answer" : "The database answers again");
        }
    }

    /** On a connection of its own, made anew when it broke. */
    private boolean answers() {
        try {
            if (connection == null) {
                connection = connect();
            }
            try (var question = connection.createStatement()) {
                return question.execute("select 1");
            }
        } catch (SQLException e) {
            forget();
            return false;
        }
    }

    private Connection connect() throws SQLException {
        Properties properties = new Properties();
        PGProperty.USER.set(properties, database.getUsername());
        PGProperty.PASSWORD.set(properties, database.getPassword());
        PGProperty.CONNECT_TIMEOUT.set(properties, PATIENCE_SECONDS);
        PGProperty.SOCKET_TIMEOUT.set(properties, PATIENCE_SECONDS);
        PGProperty.LOGIN_TIMEOUT.set(properties, PATIENCE_SECONDS);
        return DriverManager.getConnection(database.getJdbcUrl(), properties);
    }

    private void forget() {
        try (Connection broken = connection) {
            connection = null;
        } catch (SQLException e) {
            log.debug("The connection was broken: {}", e.getMessage());
        }
    }
}
