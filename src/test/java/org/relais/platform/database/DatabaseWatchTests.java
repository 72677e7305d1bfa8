package org.relais.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.relais.support.FaultProxy;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

@Tag("database")
@DisplayName("F7: a database that says nothing")
class DatabaseWatchTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    @DisplayName("lets go who waits for it, keeps nobody waiting, and is used again when it is back")
    void stalls() throws Exception {
        TestServer server = TestServer.start();
        int behind = Integer.parseInt(server.url().replaceFirst(".*:(\\d+)/.*", "$1"));
        try (FaultProxy proxy = new FaultProxy(() -> behind);
                HikariDataSource pool = pool(server, proxy.port());
                var threads = Executors.newSingleThreadExecutor()) {
            DatabaseWatch watch = new DatabaseWatch(login(server, proxy.port()), pool);
            assertThat(ask(pool, "select 1")).isTrue();
            watch.start();

            Future<Boolean> waiting = threads.submit(() -> ask(pool, "select pg_sleep(600)"));
            proxy.stall();
            assertThatThrownBy(waiting::get).hasCauseInstanceOf(SQLException.class);
            await().atMost(PATIENCE).until(() -> pool.getConnectionTimeout() < 1_000);

            proxy.pass();
            await().atMost(PATIENCE).until(() -> pool.getConnectionTimeout() >= 1_000);
            await().atMost(PATIENCE).ignoreExceptions().until(() -> ask(pool, "select 1"));
            watch.stop();
        }
    }

    private static HikariDataSource pool(TestServer server, int port) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(login(server, port).getJdbcUrl());
        config.setUsername(server.superuser());
        config.setPassword(server.password());
        config.setConnectionTimeout(2_000);
        config.addDataSourceProperty("socketFactory", PoolSockets.class.getName());
        return new HikariDataSource(config);
    }

    private static boolean ask(HikariDataSource pool, String question) throws SQLException {
        try (var connection = pool.getConnection();
                var statement = connection.createStatement()) {
            return statement.execute(question);
        }
    }

    private static JdbcConnectionDetails login(TestServer server, int port) {
        return new JdbcConnectionDetails() {

            @Override
            public String getJdbcUrl() {
                return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
            }

            @Override
            public String getUsername() {
                return server.superuser();
            }

            @Override
            public String getPassword() {
                return server.password();
            }
        };
    }
}
